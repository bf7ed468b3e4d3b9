param origins array = ['https://shop.contoso.com']

resource policy 'Microsoft.ApiManagement/service/policies@2022-08-01' = {
  name: 'contoso/policy'
  properties: {
    format: 'rawxml'
    value: '<policies><inbound><cors><allowed-origins>${join(map(origins, origin => '<origin>${origin}</origin>'), '')}</allowed-origins></cors></inbound></policies>'
  }
}

resource orders 'Microsoft.ApiManagement/service/apis@2022-08-01' = {
  name: 'contoso/orders'
  properties: { path: 'orders', displayName: 'orders', subscriptionRequired: false }
}
