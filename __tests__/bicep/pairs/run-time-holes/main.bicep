param serviceName string
param useFrontDoor bool

resource afd 'Microsoft.Cdn/profiles@2023-05-01' existing = if (useFrontDoor) {
  name: 'afd'
}

resource apim 'Microsoft.ApiManagement/service@2023-05-01-preview' existing = {
  name: serviceName
}

resource policy 'Microsoft.ApiManagement/service/policies@2023-05-01-preview' = {
  parent: apim
  name: 'policy'
  properties: {
    format: 'rawxml'
    value: '<policies><inbound><check-header name="X-Azure-FDID"><value>${afd!.properties.frontDoorId}</value></check-header><cors><origin>${apim.properties.developerPortalUrl}</origin><origin>https://web-${uniqueString(resourceGroup().id)}.azurewebsites.net</origin></cors></inbound></policies>'
  }
}
