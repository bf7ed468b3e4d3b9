param serviceName string
param policies policyType[] = [
  {
    value: '<policies><inbound /></policies>'
  }
  {
    value: '<policies><outbound /></policies>'
    format: 'rawxml'
    name: 'other'
  }
]

type policyType = {
  value: string
  format: string?
  name: string?
}

module policy 'policy.bicep' = [for (entry, index) in policies: {
  name: '${uniqueString(deployment().name)}-policy-${index}'
  params: {
    serviceName: serviceName
    value: entry.value
    format: entry.?format
    name: entry.?name ?? 'policy'
  }
}]
