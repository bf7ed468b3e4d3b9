resource service 'Microsoft.ApiManagement/service@2022-08-01' = {
  name: 'shop'
}

resource orders 'Microsoft.ApiManagement/service/apis@2022-08-01' = {
  parent: service
  name: 'orders'
  properties: {
    path: 'orders'
    isCurrent: false
  }
}

resource policy 'Microsoft.ApiManagement/service/apis/policies@2022-08-01' = {
  parent: orders
  name: 'policy'
  properties: {
    format: 'rawxml'
    value: '''
<policies>
  <inbound>
    <cors allow-credentials="true">
      <allowed-origins>
        <origin>*</origin>
      </allowed-origins>
    </cors>
  </inbound>
</policies>
'''
  }
}
