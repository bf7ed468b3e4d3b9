resource global 'Microsoft.ApiManagement/service/policies@2022-08-01' = {
  name: 'east/policy'
  properties: { format: 'rawxml', value: loadTextContent('../policies/global.xml') }
}

resource orders 'Microsoft.ApiManagement/service/apis@2022-08-01' = {
  name: 'east/orders'
  properties: { path: 'orders', displayName: 'orders' }
}

resource policy 'Microsoft.ApiManagement/service/apis/policies@2022-08-01' = {
  name: 'east/orders/policy'
  properties: { format: 'rawxml', value: replace(loadTextContent('../policies/orders.xml'), '__SERVICE__', 'east') }
}
