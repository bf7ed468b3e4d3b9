param serviceName string

resource apim 'Microsoft.ApiManagement/service@2022-08-01' existing = {
  name: serviceName
}

resource global 'Microsoft.ApiManagement/service/policies@2022-08-01' = {
  parent: apim
  name: 'policy'
  properties: {
    format: 'rawxml'
    value: loadTextContent('policies/orders.xml')
  }
}

resource backend 'Microsoft.ApiManagement/service/backends@2022-08-01' = {
  parent: apim
  name: 'orders-pool'
  properties: {
    url: 'https://orders.contoso.com'
    protocol: 'http'
  }
}

resource api 'Microsoft.ApiManagement/service/apis@2022-08-01' = {
  parent: apim
  name: 'orders'
  properties: {
    displayName: 'Orders'
    path: 'orders'
    protocols: [
      'https'
    ]
    subscriptionRequired: false
  }
}

resource getOrder 'Microsoft.ApiManagement/service/apis/operations@2022-08-01' existing = {
  parent: api
  name: 'get-order'
}

// Two operations share one file; a resource symbol gives the replacement.
resource getOrderPolicy 'Microsoft.ApiManagement/service/apis/operations/policies@2022-08-01' = {
  parent: getOrder
  name: 'policy'
  properties: {
    format: 'rawxml'
    value: replace(loadTextContent('policies/orders.xml'), '{backend-id}', backend.name)
  }
}

resource apiPolicy 'Microsoft.ApiManagement/service/apis/policies@2022-08-01' = {
  name: '${serviceName}/orders/policy'
  properties: {
    value: loadTextContent('./policies/orders.xml')
  }
  dependsOn: [
    api
  ]
}
