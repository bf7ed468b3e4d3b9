param apimName string

resource policy 'Microsoft.ApiManagement/service/policies@2022-08-01' = {
  name: '${apimName}/policy'
  properties: {
    value: '<policies><inbound><set-variable name="a" value="one" /></inbound></policies>'
  }
}
