using '../../billing.bicep'
param origin = 'http://us.contoso.com'
