using '../../stock/main.bicep'
param origin = 'http://stock.contoso.com'
