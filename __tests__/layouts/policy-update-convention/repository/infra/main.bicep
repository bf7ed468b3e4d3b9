resource service 'Microsoft.ApiManagement/service@2023-05-01-preview' = {
  name: 'contoso'
  location: 'westeurope'
}
