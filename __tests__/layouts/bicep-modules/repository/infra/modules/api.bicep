param apimName string
param apiName string
param policyXml string
param operations array
param tokens string[] = []

resource apim 'Microsoft.ApiManagement/service@2022-08-01' existing = {
  name: apimName
}

resource api 'Microsoft.ApiManagement/service/apis@2022-08-01' = {
  parent: apim
  name: apiName
  properties: {
    displayName: apiName
    path: apiName
    format: 'openapi'
    value: loadTextContent('openapi.yaml')
  }

  resource policy 'policies' = {
    name: 'policy'
    properties: {
      format: 'rawxml'
      value: policyXml
    }
  }
}

resource operation 'Microsoft.ApiManagement/service/apis/operations@2022-08-01' existing = [for name in operations: {
  parent: api
  name: name
}]

resource operationPolicy 'Microsoft.ApiManagement/service/apis/operations/policies@2022-08-01' = [
  for (name, i) in operations: {
    parent: operation[i]
    name: 'policy'
    properties: {
      format: 'rawxml'
      value: loadTextContent('../policies/operation.xml')
    }
  }
]

resource product 'Microsoft.ApiManagement/service/products@2022-08-01' = {
  name: '${apimName}/${apiName}-product'
  properties: {
    displayName: apiName
    subscriptionRequired: empty(tokens)
  }

  resource link 'apis' = {
    name: apiName
  }
}
