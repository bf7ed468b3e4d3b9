param serviceName string
param apiName string = 'orders'
param operations array = [
  { name: 'get-order', policyXml: '<policies><inbound /></policies>' }
  { name: 'list-orders' }
]

resource api 'Microsoft.ApiManagement/service/apis@2023-03-01-preview' = {
  name: '${serviceName}/${apiName}'
  properties: {
    path: apiName
  }

  resource policy 'policies' = {
    name: 'policy'
    properties: {
      format: 'xml-link'
      value: 'https://raw.githubusercontent.com/contoso/gateway/main/policies/${apiName}.xml'
    }
  }
}

resource policies 'Microsoft.ApiManagement/service/apis/operations/policies@2023-03-01-preview' = [for operation in operations: if (operation.?policyXml != null) {
  name: '${serviceName}/${apiName}/${operation.name}/policy'
  properties: {
    format: operation.?format ?? 'rawxml'
    value: operation.policyXml!
  }
}]

resource old 'Microsoft.ApiManagement/service/products/policies@2017-03-01' = {
  name: concat(serviceName, '/gold/policy')
  properties: {
    policyContent: '<policies />'
    contentFormat: 'xml'
  }
}
