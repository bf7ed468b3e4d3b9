using '../api.bicep'
param apimName = 'apim-prod'
param apiName = 'orders'
param corsOrigins = '<origin>https://orders.prod.contoso.com</origin>'
