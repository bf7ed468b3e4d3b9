using 'main.bicep'

param origins = [
  'https://dev.contoso.com'
]
