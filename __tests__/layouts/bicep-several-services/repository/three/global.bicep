param origin string

resource policy 'Microsoft.ApiManagement/service/policies@2022-08-01' = {
  name: 'contoso/policy'
  properties: {
    value: '<policies><inbound><cors><allowed-origins><origin>${origin}</origin></allowed-origins></cors></inbound></policies>'
  }
}
