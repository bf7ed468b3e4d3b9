param origin string

resource policy 'Microsoft.ApiManagement/service/apis/policies@2022-08-01' = {
  name: 'contoso/orders/policy'
  properties: {
    format: 'rawxml'
    value: '<policies><inbound><cors><allowed-origins><origin>${origin}</origin></allowed-origins></cors><base /></inbound></policies>'
  }
}
