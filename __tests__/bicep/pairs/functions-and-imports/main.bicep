import { policyOf, headers as defaultHeaders, optional } from 'shared.bicep'
import * as shared from 'shared.bicep'

param serviceName string
param description optional

func header(name string, value string) string => '<set-header name="${name}"><value>${value}</value></set-header>'

resource fragment 'Microsoft.ApiManagement/service/policyFragments@2024-05-01' = {
  name: '${serviceName}/headers'
  properties: {
    description: description ?? 'none'
    format: 'rawxml'
    value: '<fragment>${join(map(items(defaultHeaders), entry => header(entry.key, entry.value)), '\n')}</fragment>'
  }
}

resource policy 'Microsoft.ApiManagement/service/policies@2024-05-01' = {
  name: '${serviceName}/policy'
  properties: {
    format: shared.format
    value: policyOf(shared.wrap('base'))
  }
}
