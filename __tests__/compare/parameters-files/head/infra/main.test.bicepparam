using 'main.bicep'

param origins = [
  'https://test.contoso.com'
]
