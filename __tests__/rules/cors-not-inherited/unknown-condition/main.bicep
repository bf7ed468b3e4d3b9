param public bool
param audited bool

resource global 'Microsoft.ApiManagement/service/policies@2022-08-01' = if (public) {
  name: 'contoso/policy'
  properties: {
    format: 'rawxml'
    value: loadTextContent('global.xml')
  }
}

resource orders 'Microsoft.ApiManagement/service/apis/policies@2022-08-01' = {
  name: 'contoso/orders/policy'
  properties: {
    format: 'rawxml'
    value: replace(loadTextContent('orders.xml'), '__AUDIT__', audited ? 'yes' : 'no')
  }
}
