param apimServiceName string
param webFrontendUrl string
param prefix string = 'dev-'

resource restApi 'Microsoft.ApiManagement/service/apis@2022-08-01' = {
  name: '${apimServiceName}/todo'
  properties: {
    path: 'todo'
    serviceUrl: toLower('HTTPS://API.CONTOSO.COM')
  }

  resource apiPolicy 'policies' = {
    name: 'policy'
    properties: {
      format: 'rawxml'
      value: replace(loadTextContent('policies/api.xml'), '{origin}', webFrontendUrl)
    }
  }
}

resource renamed 'Microsoft.ApiManagement/service/products/policies@2022-08-01' = {
  name: '${apimServiceName}/gold/policy'
  properties: {
    format: 'rawxml'
    value: replace(replace(loadTextContent('policies/api.xml'), '{{', '{{${prefix}'), '{origin}', 'https://${webFrontendUrl}')
  }
}
