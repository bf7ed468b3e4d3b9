resource service 'Microsoft.ApiManagement/service@2022-08-01' existing = {
  name: 'contoso'
}

resource orders 'Microsoft.ApiManagement/service/apis@2022-08-01' = {
  parent: service
  name: 'orders'
  properties: { path: 'orders', displayName: 'orders' }
}

resource global 'Microsoft.ApiManagement/service/policies@2022-08-01' = {
  parent: service
  name: 'policy'
  properties: {
    format: 'rawxml'
    value: '<policies><inbound><cors><allowed-origins><origin>https://shop.contoso.com</origin></allowed-origins></cors></inbound></policies>'
  }
}

resource policy 'Microsoft.ApiManagement/service/apis/policies@2022-08-01' = {
  parent: orders
  name: 'policy'
  properties: {
    format: 'rawxml'
    value: '<policies><inbound></inbound></policies>'
  }
}
