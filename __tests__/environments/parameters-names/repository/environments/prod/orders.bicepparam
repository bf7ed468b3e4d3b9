using '../../orders/main.bicep'
param origin = 'https://shop.contoso.com'
