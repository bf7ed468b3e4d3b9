param serviceName string
param withApi bool
param withOperation bool

resource apim 'Microsoft.ApiManagement/service@2021-12-01-preview' = {
  name: serviceName
  location: 'westeurope'
  sku: {
    name: 'Developer'
    capacity: 1
  }
  properties: {
    publisherEmail: 'api@contoso.com'
    publisherName: 'Contoso'
  }

  resource globalPolicy 'policies' = {
    name: 'policy'
    properties: {
      value: '<policies />'
    }
  }

  resource api 'apis@2022-08-01' = if (withApi) {
    name: 'orders'
    properties: {
      path: 'orders'
    }

    resource operation 'operations' = if (withOperation) {
      name: 'get-order'
      properties: {
        displayName: 'Get ${api.name}'
      }

      resource operationPolicy 'policies' = {
        name: 'policy'
        properties: {
          format: 'rawxml'
          value: '<policies><inbound /></policies>'
        }
      }
    }
  }
}

resource apiPolicy 'Microsoft.ApiManagement/service/apis/policies@2022-08-01' = {
  parent: apim::api
  name: 'policy'
  properties: {
    value: '<policies><!-- no condition of its own --></policies>'
  }
}
