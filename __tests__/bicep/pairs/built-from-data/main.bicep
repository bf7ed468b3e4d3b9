param serviceName string

var origins = flatten([
  map(['shop', 'admin'], name => 'https://${name}.contoso.com')
  ['http://localhost:3000']
])
var base = {
  displayName: 'Gold'
  terms: 'none'
}
var shops = loadJsonContent('shops.json', '$.shops')

resource policy 'Microsoft.ApiManagement/service/policies@2024-05-01' = {
  name: '${serviceName}/policy'
  properties: {
    format: 'rawxml'
    value: format(loadTextContent('cors.xml'), join(map(origins, o => '<origin>${o}</origin>'), ''), 300)
  }
}

resource product 'Microsoft.ApiManagement/service/products@2024-05-01' = {
  name: '${serviceName}/gold'
  properties: {
    ...base
    displayName: 'Gold ${length(filter(origins, o => startsWith(o, 'https')))}'
    state: last(sort(['published', 'notPublished'], (a, b) => a < b))
  }
}

resource namedValues 'Microsoft.ApiManagement/service/namedValues@2024-05-01' = [for shop in items(toObject(shops, s => s.id, s => s.key)): {
  name: '${serviceName}/${shop.key}'
  properties: {
    displayName: shop.key
    value: shop.value
    secret: !contains(shop.value, 'public')
  }
}]
