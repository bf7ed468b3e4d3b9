using '../../stock/main.bicep'
param origin = 'https://stock.contoso.com'
