param name string
param sku string?

resource service 'Microsoft.ApiManagement/service@2024-05-01' = {
  name: 'apim-${name}'
  properties: {
    publisherName: sku ?? 'Contoso'
  }
}

output name string = service.name
output id string = service.id
