using '../../billing.bicep'
param origin = 'https://eu.contoso.com'
