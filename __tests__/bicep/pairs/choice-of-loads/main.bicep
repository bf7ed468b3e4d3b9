param serviceName string
param authType string

@allowed(['on', 'off'])
param logging string = 'off'

var policyXml = authType == 'EntraID' ? loadTextContent('entra.xml') : loadTextContent('key.xml')

resource apiPolicy 'Microsoft.ApiManagement/service/apis/policies@2024-05-01' = {
  name: '${serviceName}/orders/policy'
  properties: {
    format: 'rawxml'
    value: policyXml
  }
}

resource operationPolicy 'Microsoft.ApiManagement/service/apis/operations/policies@2024-05-01' = if (authType == 'EntraID') {
  name: '${serviceName}/orders/get-order/policy'
  properties: {
    format: 'rawxml'
    value: replace(policyXml, '{tenant-id}', tenant().tenantId)
  }
}

resource logged 'Microsoft.ApiManagement/service/policies@2024-05-01' = if (logging == 'on' && authType == 'EntraID') {
  name: '${serviceName}/policy'
  properties: {
    value: 'never'
  }
}
