using './global.bicep'

param origin = 'http://localhost:3000'
