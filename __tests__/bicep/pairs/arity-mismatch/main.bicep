param fullName string

resource short 'Microsoft.ApiManagement/service/apis/policies@2022-08-01' = {
  name: 'policy'
  properties: {
    value: '<policies />'
  }
}

resource long 'Microsoft.ApiManagement/service/policies@2022-08-01' = {
  name: 'apim/orders/policy'
  properties: {
    value: '<policies />'
  }
}

resource hole 'Microsoft.ApiManagement/service/apis/policies@2022-08-01' = {
  name: '${fullName}/policy'
  properties: {
    value: '<policies />'
  }
}
