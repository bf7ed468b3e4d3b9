param serviceName string
param apiName string
param backends array
param usePool bool
@description('Found beside the module, not beside the file that uses it.')
param policyXml string = loadTextContent('../policies/default.xml')

var xml = replace(policyXml, '{backend-id}', usePool ? '${apiName}-pool' : backends[0].name)

resource policy 'Microsoft.ApiManagement/service/apis/policies@2024-05-01' = {
  name: '${serviceName}/${apiName}/policy'
  properties: {
    format: 'rawxml'
    value: xml
  }
}

output fragment string = 'from-${apiName}'
output apis array = [
  apiName
]
