using '../api.bicep'
param apimName = 'apim-dev'
param apiName = 'orders'
param corsOrigins = '<origin>https://orders.dev.contoso.com</origin>'
