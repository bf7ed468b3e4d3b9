param serviceName string
param products array = [
  {
    name: 'gold'
    apis: ['orders', 'stock']
    tokensPerMinute: 500
  }
  {
    name: 'none'
    apis: []
    tokensPerMinute: 1
  }
  {
    name: 'silver'
    apis: ['orders']
    tokensPerMinute: 50
  }
]

resource apim 'Microsoft.ApiManagement/service@2023-05-01-preview' existing = {
  name: serviceName
}

resource product 'Microsoft.ApiManagement/service/products@2023-05-01-preview' = [for p in products: {
  name: p.name
  parent: apim
  properties: {
    displayName: toUpper(p.name)
    subscriptionRequired: length(p.apis) > 1
  }
}]

resource productPolicy 'Microsoft.ApiManagement/service/products/policies@2023-05-01-preview' = [for (p, i) in products: if (length(p.apis) > 0) {
  name: 'policy'
  parent: product[i]
  properties: {
    format: 'rawxml'
    value: replace(replace(replace(loadTextContent('product.xml'), '{product}', p.name), '{tokens-per-minute}', '${p.tokensPerMinute}'), '{index}', string(i))
  }
}]
