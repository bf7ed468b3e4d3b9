using 'main.bicep'

param environment = 'prod'
param origins = [
  'https://shop.contoso.com'
  'http://localhost:3000'
]
param withPartners = true
