param serviceName string
param apis array

var named = [for api in apis: {
  name: 'api-${api.name}'
  path: api.path
}]

resource apim 'Microsoft.ApiManagement/service@2024-05-01' existing = {
  name: serviceName
}

resource apiResources 'Microsoft.ApiManagement/service/apis@2024-05-01' = [for (api, i) in apis: {
  parent: apim
  name: api.name
  properties: {
    path: '${i}/${api.path}'
    subscriptionRequired: false
  }
}]

resource apiPolicies 'Microsoft.ApiManagement/service/apis/policies@2024-05-01' = [for (api, i) in apis: {
  parent: apiResources[i]
  name: 'policy'
  properties: {
    format: 'rawxml'
    value: '<policies><inbound><base /></inbound></policies>'
  }
}]

resource counted 'Microsoft.ApiManagement/service/products@2024-05-01' = {
  parent: apim
  name: 'all'
  properties: {
    displayName: 'All ${length(apis)}'
    description: string(named)
  }
}
