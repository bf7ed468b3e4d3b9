param enabled bool

resource policy 'Microsoft.ApiManagement/service/apis/policies@2022-08-01' = if (enabled) {
  name: 'contoso/orders/policy'
  properties: {
    format: 'rawxml'
    value: '''
      <policies>
        <inbound>
          <ip-filter action="allow"><address>10.0.0.1</address></ip-filter>
          <cors><allowed-origins><origin>https://shop.contoso.com</origin></allowed-origins></cors>
        </inbound>
      </policies>
    '''
  }
}
