param apim string
param api string
param origins array

resource own 'Microsoft.ApiManagement/service/apis@2022-08-01' = {
  name: '${apim}/${api}'
  properties: { path: api, displayName: api, protocols: ['https'], subscriptionRequired: false }
}

resource list 'Microsoft.ApiManagement/service/apis/operations@2022-08-01' = {
  parent: own
  name: 'list'
  properties: { displayName: 'list', method: 'GET', urlTemplate: '/' }
}

resource policy 'Microsoft.ApiManagement/service/apis/policies@2022-08-01' = {
  parent: own
  name: 'policy'
  properties: {
    format: 'rawxml'
    value: replace(loadTextContent('api.xml'), '<!-- origins -->', join(map(origins, origin => '<origin>${origin}</origin>'), '\n        '))
  }
}
