using 'billing.bicep'
param origin = 'https://contoso.com'
