using './global.bicep'

param origin = 'https://shop.contoso.com'
