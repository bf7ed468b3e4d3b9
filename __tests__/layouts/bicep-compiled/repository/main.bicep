resource policy 'Microsoft.ApiManagement/service/policies@2022-08-01' = {
  name: 'contoso/policy'
  properties: {
    format: 'rawxml'
    value: loadTextContent('policy.xml')
  }
}
