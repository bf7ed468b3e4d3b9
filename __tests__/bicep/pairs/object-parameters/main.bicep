param serviceName string = 'apim-${uniqueString(resourceGroup().id)}'
param api object = {
  name: 'orders'
  policyXml: '<policies><inbound><base /></inbound></policies>'
  operations: [
    {
      name: 'get-order'
      policyXml: '<policies><inbound><rate-limit calls="5" renewal-period="60" /></inbound></policies>'
    }
    {
      name: 'list-orders'
    }
    {
      name: 'delete-order'
      policyXml: ''
    }
  ]
}

resource apim 'Microsoft.ApiManagement/service@2024-05-01' existing = {
  name: serviceName
}

resource apiResource 'Microsoft.ApiManagement/service/apis@2024-05-01' = {
  name: '${api.name}-${uniqueString(resourceGroup().id, api.name)}'
  parent: apim
  properties: {
    path: api.name
  }
}

resource apiPolicy 'Microsoft.ApiManagement/service/apis/policies@2024-05-01' = if (contains(api, 'policyXml') && !empty(api.policyXml)) {
  name: 'policy'
  parent: apiResource
  properties: {
    format: 'rawxml'
    value: api.policyXml
  }
}

resource operations 'Microsoft.ApiManagement/service/apis/operations@2024-05-01' = [for operation in api.operations: {
  name: operation.name
  parent: apiResource
  properties: {
    displayName: operation.name
  }
}]

resource operationPolicies 'Microsoft.ApiManagement/service/apis/operations/policies@2024-05-01' = [for (operation, i) in api.operations: if (contains(operation, 'policyXml') && !empty(operation.policyXml)) {
  name: 'policy'
  parent: operations[i]
  properties: {
    format: 'rawxml'
    value: operation.policyXml
  }
}]
