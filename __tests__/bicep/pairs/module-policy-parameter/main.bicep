param serviceName string
param usePool bool = false

module orders 'modules/api.bicep' = {
  name: 'orders-deployment'
  params: {
    serviceName: serviceName
    apiName: 'orders'
    backends: [
      { name: 'orders-blue' }
      { name: 'orders-green' }
    ]
    usePool: usePool
  }
}

module stock 'modules/api.bicep' = {
  name: 'stock-deployment'
  params: {
    serviceName: serviceName
    apiName: 'stock'
    backends: []
    usePool: !usePool
    policyXml: '<policies><inbound><set-backend-service backend-id="{backend-id}" /></inbound></policies>'
  }
}

resource fragment 'Microsoft.ApiManagement/service/policyFragments@2024-05-01' = {
  name: '${serviceName}/${orders.outputs.fragment}'
  properties: {
    format: 'rawxml'
    value: '<fragment><set-header name="X-Api" exists-action="override"><value>${orders.outputs.apis[0]}</value></set-header></fragment>'
  }
}
