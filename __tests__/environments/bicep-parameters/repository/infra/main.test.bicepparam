using 'main.bicep'

param environment = 'test'
param origins = [
  'http://localhost:3000'
]
