import { corsMissing } from './cors-missing.js'
import { corsNotFirst } from './cors-not-first.js'
import { corsNotInherited } from './cors-not-inherited.js'
import { corsProductScope } from './cors-product-scope.js'
import { corsReplaced } from './cors-replaced.js'
import { fragmentUnresolved } from './fragment-unresolved.js'
import { policyUnreadable } from './policy-unreadable.js'
import type { Rule } from './rule.js'

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [
  corsMissing,
  corsNotFirst,
  corsNotInherited,
  corsProductScope,
  corsReplaced,
  fragmentUnresolved,
  policyUnreadable
]
