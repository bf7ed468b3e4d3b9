using 'main.bicep'

param origins = [
  'https://shop.contoso.com'
  'https://all.contoso.com'
  'http://localhost:3000'
]
