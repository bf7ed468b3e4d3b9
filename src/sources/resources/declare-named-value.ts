import type { Location } from '../../core/location.js'
import { findProperty } from '../values/object-value.js'
import { locationOf } from '../values/place.js'
import { toSourceText } from '../values/source-of-string.js'
import type { NamedResource } from './named-resource.js'
import { knownBoolean, knownString, readProperty } from './property.js'
import type { ResourceContext } from './resource-context.js'

/** A value that is perhaps a secret is not shown; one in a Key Vault is a secret, whatever the resource says. */
export function declareNamedValue(value: NamedResource, { service, layout, reading }: ResourceContext): void {
  const { workspace, names, resource } = value
  const { properties } = resource
  const secret = readProperty(properties, 'secret')
  const text = readProperty(properties, 'value')
  const isSecret =
    knownBoolean(secret) === true ||
    readProperty(properties, 'keyVault').kind === 'object' ||
    (text.kind === 'unknown' && text.secret)
  const isShown = !isSecret && secret.kind !== 'unknown'
  reading.declarations.push({
    kind: 'namedValue',
    service,
    layout,
    namedValue: {
      displayName: knownString(readProperty(properties, 'displayName')) ?? names[0] ?? '',
      workspace,
      value: isShown ? knownString(text) : null,
      secret: isSecret,
      declaredAt: valueLocation(value)
    }
  })
}

/** The place to mend is the text of the value, wherever it stands. */
function valueLocation({ resource: { properties }, declaredAt }: NamedResource): Location {
  const property = properties.kind === 'object' ? findProperty(properties, 'value') : undefined
  if (!property) return declaredAt
  const fallback = property.place ? locationOf(property.place) : declaredAt
  if (property.value.kind !== 'string') return fallback
  const source = toSourceText(property.value, fallback)
  return source.locate({ start: 0, end: source.text.length })
}
