using '../../main.bicep'

param allowedOrigins = ['https://shop.contoso.com']
