resource policy 'Microsoft.ApiManagement/service/apis/policies@2022-08-01' = {
  name: 'contoso/orders/policy'
  properties: {
    value: '<policies><inbound><base /></inbound></policies>'
  }
}

resource internal 'Microsoft.ApiManagement/service/policies@2022-08-01' = {
  name: 'contoso-internal/policy'
  properties: {
    value: '<policies><inbound /></policies>'
  }
}
