param deployProducts bool
param strict bool
param products array = ['gold', 'silver']

module apim 'modules/service.bicep' = {
  name: 'apim'
  scope: resourceGroup('rg-gateway')
  params: {
    name: 'shop'
    sku: null
  }
}

module product 'modules/product.bicep' = [for name in products: if (deployProducts) {
  name: 'product-${name}'
  scope: resourceGroup('rg-gateway')
  params: {
    serviceName: apim.outputs.name
    product: name
    strict: strict
  }
}]

resource policy 'Microsoft.ApiManagement/service/policies@2024-05-01' = {
  name: '${last(split(apim.outputs.id, '/'))}/policy'
  properties: {
    value: '<policies><!-- ${product[1].name} --></policies>'
  }
}
