az apim api policy create --value @../infra/policies/scripted.xml
