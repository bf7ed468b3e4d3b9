param serviceName string
param services array = []
param defaults array = [
  { name: 'orders', policyXml: '' }
  { name: 'stock', policyXml: '<policies><inbound /></policies>' }
]

var defaultXml = loadTextContent('default.xml')

resource perService 'Microsoft.ApiManagement/service/apis/policies@2022-08-01' = [for s in services: {
  name: '${serviceName}/${s.name}/policy'
  properties: {
    format: 'rawxml'
    value: s.policyXml
  }
}]

resource perDefault 'Microsoft.ApiManagement/service/apis/policies@2022-08-01' = [for s in defaults: {
  name: '${serviceName}/${s.name}/policy'
  properties: {
    format: 'rawxml'
    value: s.policyXml == '' ? defaultXml : s.policyXml
  }
}]
