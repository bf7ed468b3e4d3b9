param environment string
param origins array
param withPartners bool = false

resource apim 'Microsoft.ApiManagement/service@2022-08-01' existing = {
  name: 'contoso-${environment}'
}

resource region 'Microsoft.ApiManagement/service/namedValues@2022-08-01' = {
  parent: apim
  name: 'region'
  properties: { displayName: 'region', value: environment }
}

resource tenant 'Microsoft.ApiManagement/service/namedValues@2022-08-01' = {
  parent: apim
  name: 'tenant'
  properties: { displayName: 'tenant', value: 'https://tenant.contoso.com' }
}

module orders 'modules/api.bicep' = {
  name: 'orders'
  params: { apim: apim.name, api: 'orders', origins: origins }
}

module partners 'modules/api.bicep' = if (withPartners) {
  name: 'partners'
  params: { apim: apim.name, api: 'partners', origins: ['*'] }
}
