param serviceName string
param contact string = 'o\'hara@contoso.com'

resource oneLine 'Microsoft.ApiManagement/service/policies@2021-08-01' = {
  name: '${serviceName}/policy'
  properties: {
    value: '<!-- it\'s from ${contact} -->\r\n<policies>\r\n\t<inbound>\r\n\t\t<set-body>@{ return $"\${x}"; }</set-body>\r\n\t</inbound>\r\n</policies>\u{20AC}'
    format: 'xml'
  }
}

resource manyLines 'Microsoft.ApiManagement/service/products/policies@2021-08-01' = {
  name: '${serviceName}/gold/policy'
  properties: {
    format: 'rawxml'
    value: '''
<policies>
  <inbound>
    <set-variable name="x" value="@($"it's {context.Api.Id} ${nothing}")" />
  </inbound>
</policies>'''
  }
}

resource bracket 'Microsoft.ApiManagement/service/namedValues@2021-08-01' = {
  name: '${serviceName}/list'
  properties: {
    displayName: 'list'
    value: '[not an expression]'
    tags: [
      '[[two]]'
    ]
  }
}
