resource policy 'Microsoft.ApiManagement/service/policies@2022-08-01' = {
  name: 'contoso/policy'
  properties: {
    value: '<policies><inbound><set-variable name="a" value="b" /></inbound></policies>'
  }
}
