import type { UnresolvedModule } from '../../bicep/evaluator/unresolved-module.js'
import { readProperty } from '../../resources/property.js'
import { objectOf } from '../../values/object-value.js'
import type { EvaluatedResource } from '../../values/resource.js'
import { joinSegments, stringValue } from '../../values/string-value.js'
import { textSegments } from '../../values/to-text.js'
import { FALSE, type Value } from '../../values/value.js'
import { nameOf, resourceOf } from './module-resource.js'

/** What of the policy inside the module decides cross-origin calls; it puts the URL of the web front end in place of the token. */
const POLICY = [
  `<policies>
  <inbound>
    <base />
    <cors allow-credentials="false">
      <allowed-origins><origin>`,
  `</origin></allowed-origins>
      <allowed-methods>
        <method>PUT</method><method>GET</method><method>POST</method><method>DELETE</method><method>PATCH</method>
      </allowed-methods>
      <allowed-headers><header>*</header></allowed-headers>
      <expose-headers><header>*</header></expose-headers>
    </cors>
  </inbound>
  <backend><forward-request timeout="120" /></backend>
  <outbound><base /></outbound>
  <on-error><base /></on-error>
</policies>
`
] as const

/**
 * The module of the Azure Developer CLI templates: one API without subscription, with a policy of its own.
 *
 * @see https://github.com/Azure/bicep-registry-modules/tree/main/avm/ptn/azd/apim-api
 */
export function applicationApi(module: UnresolvedModule): readonly EvaluatedResource[] {
  const given = (name: string): Value => readProperty(module.parameters, name)
  const names = [nameOf(given('name')), nameOf(given('apiName'))]
  const type = 'Microsoft.ApiManagement/service/apis'
  const { when, repeated } = module
  const properties = objectOf({
    displayName: given('apiDisplayName'),
    path: given('apiPath'),
    subscriptionRequired: FALSE,
    // A specification inside the module.
    format: stringValue('openapi-link'),
    value: stringValue('openapi.yaml')
  })
  const policy = objectOf({ format: stringValue('rawxml'), value: policyText(given('webFrontendUrl')) })
  return [
    resourceOf(module, { type, names, properties, when, repeated }),
    resourceOf(module, {
      type: `${type}/policies`,
      names: [...names, stringValue('policy')],
      properties: policy,
      when,
      repeated
    })
  ]
}

function policyText(origin: Value): Value {
  const [before, after] = POLICY.map((text) => stringValue(text).segments)
  return joinSegments([before ?? [], textSegments(origin), after ?? []]) ?? stringValue('')
}
