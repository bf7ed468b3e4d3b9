import type { SourceText } from '../../../core/source-text.js'
import type { PolicyDeclaration } from '../../../model/declaration.js'
import { stringMember } from '../../json-value.js'
import type { Override } from './override-file.js'
import { plainText } from './plain-text.js'

/** A policy, or a fragment, that an environment gives another text or format. */
export function overriddenPolicy(declaration: PolicyDeclaration, { properties, locate }: Override): PolicyDeclaration {
  const written = stringMember(properties, 'format')
  const format = written === 'xml' || written === 'rawxml' ? written : declaration.format
  const value = stringMember(properties, 'value')
  if (value === null) return format === declaration.format ? declaration : { ...declaration, format }
  const declaredAt = locate('properties', 'value')
  // YAML folds and indents texts in many ways, so all of the policy is found at its key.
  const source: SourceText = { path: declaredAt.path, text: value, locate: () => declaredAt }
  const isKnown = value.trimStart().startsWith('<') || plainText(value) !== null
  return { ...declaration, format, source, declaredAt, ...(!isKnown && { unread: true as const }) }
}
