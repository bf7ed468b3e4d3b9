param suffix string

resource apim 'Microsoft.ApiManagement/service@2022-08-01' existing = {
  name: 'apim-${suffix}'
  scope: resourceGroup('rg-shared')

  resource api 'apis' existing = {
    name: 'orders;rev=2'

    resource policy 'policies' = {
      name: 'policy'
      properties: {
        value: '<policies><backend><forward-request /></backend></policies>'
      }
    }
  }
}
