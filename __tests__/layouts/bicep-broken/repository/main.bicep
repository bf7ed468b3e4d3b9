module missing 'missing.bicep' = {
  name: 'missing'
}

module circle 'circle.bicep' = {
  name: 'circle'
}

resource outside 'Microsoft.ApiManagement/service/apis/policies@2022-08-01' = {
  name: 'contoso/outside/policy'
  properties: {
    format: 'rawxml'
    value: loadTextContent('../../../etc/passwd')
  }
}

resource absent 'Microsoft.ApiManagement/service/apis/policies@2022-08-01' = {
  name: 'contoso/absent/policy'
  properties: {
    format: 'rawxml'
    value: loadTextContent('absent.xml')
  }
}

resource arity 'Microsoft.ApiManagement/service/apis/policies@2022-08-01' = {
  name: 'contoso/policy'
  properties: {
    value: '<policies><inbound /></policies>'
  }
}

resource later 'Microsoft.ApiManagement/service/policies@2022-08-01' = {
  name: 'contoso/policy'
  properties: {
    value: 'not closed
  }
}

resource last 'Microsoft.ApiManagement/service/products/policies@2022-08-01' = {
  name: 'contoso/starter/policy'
  properties: {
    value: '<policies><inbound></policies>'
  }
}
