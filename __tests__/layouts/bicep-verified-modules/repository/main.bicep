param frontend string = 'https://app.contoso.com'
param more array

module apim 'br/public:avm/res/api-management/service:0.14.1' = {
  name: 'apim'
  params: {
    name: 'contoso'
    publisherEmail: 'team@contoso.com'
    publisherName: 'Contoso'
    policies: [{ format: 'rawxml', value: loadTextContent('global.xml') }]
    apis: [
      {
        name: 'orders'
        displayName: 'Orders'
        path: 'orders'
        policies: [{ value: '<policies><inbound><base /></inbound></policies>' }]
        operations: [
          {
            name: 'list'
            displayName: 'List'
            method: 'GET'
            urlTemplate: '/'
            policies: [{ format: 'rawxml', value: '<policies><inbound /></policies>' }]
          }
        ]
      }
    ]
    products: [
      {
        name: 'starter'
        displayName: 'Starter'
        apis: ['orders']
        policies: [{ value: '<policies><inbound><base /></inbound></policies>' }]
      }
    ]
    namedValues: [{ name: 'origin', displayName: 'web-origin', value: 'https://shop.contoso.com' }]
    workspaces: [
      {
        name: 'sales'
        displayName: 'Sales'
        apis: [{ name: 'offers', displayName: 'Offers', path: 'offers' }]
        products: [{ name: 'all', displayName: 'All', apiLinks: [{ name: 'offers', apiResourceId: '/apis/offers' }] }]
      }
    ]
  }
}

module old 'br/public:avm/res/api-management/service:0.13.0' = {
  name: 'old'
  params: {
    name: 'old'
    publisherEmail: 'team@contoso.com'
    publisherName: 'Contoso'
    products: [{ name: 'starter', displayName: 'Starter', policies: [{ value: '<policies><inbound /></policies>' }] }]
    workspaces: [{ name: 'sales', displayName: 'Sales' }]
  }
}

module webApi 'br/public:avm/ptn/azd/apim-api:0.1.0' = {
  name: 'web-api'
  params: {
    name: apim.outputs.name
    apiName: 'todo'
    apiDisplayName: 'Todo'
    apiDescription: 'Todo'
    apiPath: 'todo'
    webFrontendUrl: frontend
    apiBackendUrl: 'https://backend.contoso.com'
  }
}

module policy 'br/public:avm/res/api-management/service/workspace/api/policy:0.1.0' = {
  name: 'policy'
  params: {
    apiManagementServiceName: 'contoso'
    workspaceName: 'sales'
    apiName: 'offers'
    format: 'rawxml'
    value: '<policies><inbound><base /></inbound></policies>'
  }
}

module unknownList 'br/public:avm/res/api-management/service/api:0.1.0' = {
  name: 'unknown-list'
  params: {
    apiManagementServiceName: 'contoso'
    name: 'later'
    displayName: 'Later'
    path: 'later'
    policies: more
  }
}
