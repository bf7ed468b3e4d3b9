param serviceName string
param value string
param format string = 'xml'
param name string = 'policy'

resource service 'Microsoft.ApiManagement/service@2024-05-01' existing = {
  name: serviceName

  resource workspace 'workspaces' existing = {
    name: 'ws'

    resource api 'apis' existing = {
      name: 'orders'

      resource operation 'operations' existing = {
        name: 'get-order'
      }
    }
  }
}

resource policy 'Microsoft.ApiManagement/service/workspaces/apis/operations/policies@2024-05-01' = {
  name: name
  parent: service::workspace::api::operation
  properties: {
    format: format
    value: value
  }
}
