param serviceName string
param product string
param strict bool

resource service 'Microsoft.ApiManagement/service@2024-05-01' existing = {
  name: serviceName
}

resource productResource 'Microsoft.ApiManagement/service/products@2024-05-01' = {
  parent: service
  name: product
  properties: {
    displayName: product
  }
}

resource policy 'Microsoft.ApiManagement/service/products/policies@2024-05-01' = if (strict) {
  parent: productResource
  name: 'policy'
  properties: {
    value: '<policies />'
  }
}
