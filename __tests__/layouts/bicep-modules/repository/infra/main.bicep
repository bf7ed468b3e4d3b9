param apimName string = 'contoso'
param frontend string
param strict bool
param audit bool = false

resource apim 'Microsoft.ApiManagement/service@2022-08-01' existing = {
  name: apimName
}

resource global 'Microsoft.ApiManagement/service/policies@2022-08-01' = {
  parent: apim
  name: 'policy'
  properties: {
    format: 'rawxml'
    value: '''
<policies>
  <inbound>
    <cors>
      <allowed-origins>
        <origin>https://shop.contoso.com</origin>
      </allowed-origins>
    </cors>
  </inbound>
</policies>
'''
  }
}

resource catalog 'Microsoft.ApiManagement/service/apis@2022-08-01' existing = {
  parent: apim
  name: 'catalog'

  resource policy 'policies' = {
    name: 'policy'
    properties: {
      format: 'rawxml'
      value: strict ? loadTextContent('policies/strict.xml') : loadTextContent('policies/api.xml')
    }
  }
}

module orders 'modules/api.bicep' = {
  name: 'orders'
  params: {
    apimName: apim.name
    apiName: 'orders'
    policyXml: replace(loadTextContent('policies/api.xml'), '{origin}', frontend)
    operations: ['list', 'get']
  }
}

module audited 'modules/api.bicep' = if (audit) {
  name: 'audited'
  params: {
    apimName: apim.name
    apiName: 'audit'
    policyXml: '<policies><inbound><base /></inbound></policies>'
    operations: []
  }
}
