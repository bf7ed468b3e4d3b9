using 'main.bicep'
param origin = 'https://shop.contoso.com'
