using '../../main.bicep'

param allowedOrigins = ['https://shop.contoso.com']
param allowCredentials = true
