using 'main.bicep'

param environment = 'dev'
param origins = [
  'http://localhost:3000'
]
