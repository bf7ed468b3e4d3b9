using '../api.bicep'
param apimName = 'apim-dev'
param apiName = 'catalog'
param corsOrigins = '<origin>https://catalog.dev.contoso.com</origin>'
