param serviceName string

module policy 'policy.json' = {
  params: {
    serviceName: serviceName
    value: loadTextContent('policies/all.xml')
  }
}

resource apim 'Microsoft.ApiManagement/service@2024-05-01' existing = {
  name: serviceName
}

resource api 'Microsoft.ApiManagement/service/apis@2024-05-01' = {
  parent: apim
  name: 'orders'
  properties: {
    path: 'orders'
    description: policy.outputs.done
  }
}

resource product 'Microsoft.ApiManagement/service/products@2024-05-01' = {
  parent: apim
  name: 'gold'
  properties: {
    displayName: 'Gold'
  }

  resource link 'apiLinks' = {
    name: 'orders-link'
    properties: {
      apiId: api.id
    }
  }
}

resource subscription_ 'Microsoft.ApiManagement/service/subscriptions@2024-05-01' = {
  parent: apim
  name: 'sub'
  properties: {
    scope: '/products/${product.name}'
    displayName: api.type
  }
}
