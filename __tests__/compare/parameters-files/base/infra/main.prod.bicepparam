using 'main.bicep'

param origins = [
  'https://shop.contoso.com'
]
