param apimName string
param apiName string
param corsOrigins string
resource apim 'Microsoft.ApiManagement/service@2022-08-01' existing = { name: apimName }
resource api 'Microsoft.ApiManagement/service/apis@2022-08-01' = {
  parent: apim
  name: apiName
  properties: { path: apiName, displayName: apiName, protocols: ['https'], subscriptionRequired: false }
}
resource pol 'Microsoft.ApiManagement/service/apis/policies@2022-08-01' = {
  parent: api
  name: 'policy'
  properties: {
    format: 'rawxml'
    value: replace('''
<policies>
  <inbound>
    <cors>
      <allowed-origins>
        ORIGINS
      </allowed-origins>
    </cors>
    <base />
  </inbound>
</policies>
''', 'ORIGINS', corsOrigins)
  }
}
