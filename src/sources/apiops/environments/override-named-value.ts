import type { NamedValue } from '../../../model/named-value.js'
import { booleanMember, isObject, member } from '../../json-value.js'
import type { Override } from './override-file.js'
import { plainText } from './plain-text.js'

/** A value in a Key Vault is a secret, whatever the file says. */
export function overriddenNamedValue(namedValue: NamedValue, { properties, locate }: Override): NamedValue {
  if (!isObject(properties)) return namedValue
  const has = (key: string): boolean => Object.hasOwn(properties, key)
  const isInVault = isObject(member(properties, 'keyVault'))
  const secret = isInVault || (booleanMember(properties, 'secret') ?? namedValue.secret)
  const value = has('value') ? plainText(member(properties, 'value')) : namedValue.value
  return {
    ...namedValue,
    displayName: (has('displayName') ? plainText(member(properties, 'displayName')) : null) ?? namedValue.displayName,
    value: secret ? null : value,
    secret,
    get declaredAt() {
      return has('value') || isInVault
        ? locate('properties', has('value') ? 'value' : 'keyVault')
        : namedValue.declaredAt
    }
  }
}
