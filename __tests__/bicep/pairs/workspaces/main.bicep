param serviceName string
param supportsWorkspaces bool
param teams array = [
  'sales'
  'stock'
]

resource apim 'Microsoft.ApiManagement/service@2024-06-01-preview' existing = {
  name: serviceName
}

resource workspaces 'Microsoft.ApiManagement/service/workspaces@2024-06-01-preview' = [for team in teams: if (supportsWorkspaces) {
  parent: apim
  name: 'ws-${team}'
  properties: {
    displayName: 'Team ${team}'
  }
}]

resource workspacePolicies 'Microsoft.ApiManagement/service/workspaces/policies@2024-06-01-preview' = [for i in range(0, length(teams)): if (supportsWorkspaces) {
  parent: workspaces[i]
  name: 'policy'
  properties: {
    format: 'rawxml'
    value: replace('<policies><inbound><set-variable name="team" value="{team}" /></inbound></policies>', '{team}', teams[i])
  }
}]

resource workspaceApi 'Microsoft.ApiManagement/service/workspaces/apis@2024-06-01-preview' existing = {
  parent: workspaces[0]
  name: 'orders'

  resource op 'operations' existing = {
    name: 'get-order'
  }
}

resource workspaceOperationPolicy 'Microsoft.ApiManagement/service/workspaces/apis/operations/policies@2024-06-01-preview' = {
  parent: workspaceApi::op
  name: 'policy'
  properties: {
    value: '<policies />'
  }
}
