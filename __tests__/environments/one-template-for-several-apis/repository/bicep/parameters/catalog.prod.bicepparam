using '../api.bicep'
param apimName = 'apim-prod'
param apiName = 'catalog'
param corsOrigins = '<origin>https://catalog.prod.contoso.com</origin>'
