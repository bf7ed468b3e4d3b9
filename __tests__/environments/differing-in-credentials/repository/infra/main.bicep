param allowedOrigins array
param allowCredentials bool = false

var origins = join(map(allowedOrigins, origin => '<origin>${origin}</origin>'), '')

resource service 'Microsoft.ApiManagement/service@2022-08-01' existing = {
  name: 'contoso'
}

resource globalPolicy 'Microsoft.ApiManagement/service/policies@2022-08-01' = {
  parent: service
  name: 'policy'
  properties: {
    format: 'rawxml'
    value: replace(replace(loadTextContent('policies/global.xml'), '__ORIGINS__', origins), '__CREDENTIALS__', string(allowCredentials))
  }
}

resource orders 'Microsoft.ApiManagement/service/apis@2022-08-01' = {
  parent: service
  name: 'orders'
  properties: { path: 'orders', displayName: 'Orders', subscriptionRequired: false }
}
