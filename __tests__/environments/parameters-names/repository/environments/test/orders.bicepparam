using '../../orders/main.bicep'
param origin = 'http://localhost:3000'
