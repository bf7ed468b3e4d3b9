param apimName string

resource policy 'Microsoft.ApiManagement/service/apis/policies@2022-08-01' = {
  name: '${apimName}/stock/policy'
  properties: {
    format: 'rawxml'
    value: loadTextContent('policies/stock.xml')
  }
}
