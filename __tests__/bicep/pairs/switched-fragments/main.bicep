param serviceName string
param enableTrace bool
param enableAudit bool = true
param enableCache bool = false
param apiType string = 'websocket'

resource apim 'Microsoft.ApiManagement/service@2023-09-01-preview' existing = {
  name: serviceName
}

resource trace 'Microsoft.ApiManagement/service/policyFragments@2023-09-01-preview' = if (enableTrace) {
  parent: apim
  name: 'trace'
  properties: {
    description: 'Adds a header'
    format: 'rawxml'
    value: loadTextContent('fragments/trace.xml')
  }
}

resource audit 'Microsoft.ApiManagement/service/policyFragments@2023-09-01-preview' = if (enableAudit) {
  parent: apim
  name: 'audit'
  properties: {
    value: loadTextContent('fragments/trace.xml', 'utf-8')
    format: 'rawxml'
  }
}

resource cache 'Microsoft.ApiManagement/service/policyFragments@2023-09-01-preview' = if (enableCache) {
  parent: apim
  name: 'cache'
  properties: {
    value: '<fragment />'
  }
}

resource apiPolicy 'Microsoft.ApiManagement/service/apis/policies@2023-09-01-preview' = if (apiType != 'websocket') {
  name: '${apim.name}/chat/policy'
  properties: {
    value: '<policies />'
  }
}

resource onHandshake 'Microsoft.ApiManagement/service/apis/operations/policies@2023-09-01-preview' = if (apiType =~ 'WebSocket') {
  name: '${apim.name}/chat/onHandshake/policy'
  properties: {
    format: 'xml'
    value: '<policies><inbound><base /></inbound></policies>'
  }
}
