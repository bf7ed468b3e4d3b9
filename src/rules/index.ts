import { clientAllowed } from './client-allowed.js'
import { clientBlocked } from './client-blocked.js'
import { corsMissing } from './cors-missing.js'
import { corsNotFirst } from './cors-not-first.js'
import { corsNotInherited } from './cors-not-inherited.js'
import { corsProductScope } from './cors-product-scope.js'
import { corsReplaced } from './cors-replaced.js'
import { fragmentUnresolved } from './fragment-unresolved.js'
import { ignoreUnexplained } from './ignore-unexplained.js'
import { ignoreUnused } from './ignore-unused.js'
import { policyUnreadable } from './policy-unreadable.js'
import type { Rule } from './rule.js'

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [
  clientAllowed,
  clientBlocked,
  corsMissing,
  corsNotFirst,
  corsNotInherited,
  corsProductScope,
  corsReplaced,
  fragmentUnresolved,
  ignoreUnexplained,
  ignoreUnused,
  policyUnreadable
]
