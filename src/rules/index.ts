import { corsHeadersMissing } from './cors-headers-missing.js'
import { corsIncomplete } from './cors-incomplete.js'
import { corsMethodInvalid } from './cors-method-invalid.js'
import { corsMethodsMissing } from './cors-methods-missing.js'
import { corsMissing } from './cors-missing.js'
import { corsNotFirst } from './cors-not-first.js'
import { corsNotInherited } from './cors-not-inherited.js'
import { corsOriginInsecure } from './cors-origin-insecure.js'
import { corsOriginLocalhost } from './cors-origin-localhost.js'
import { corsOriginMalformed } from './cors-origin-malformed.js'
import { corsOriginReflected } from './cors-origin-reflected.js'
import { corsOriginWildcard } from './cors-origin-wildcard.js'
import { corsProductScope } from './cors-product-scope.js'
import { corsReplaced } from './cors-replaced.js'
import { corsWildcardWithCredentials } from './cors-wildcard-with-credentials.js'
import { fragmentUnresolved } from './fragment-unresolved.js'
import { policyUnreadable } from './policy-unreadable.js'
import type { Rule } from './rule.js'

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [
  corsHeadersMissing,
  corsIncomplete,
  corsMethodInvalid,
  corsMethodsMissing,
  corsMissing,
  corsNotFirst,
  corsNotInherited,
  corsOriginInsecure,
  corsOriginLocalhost,
  corsOriginMalformed,
  corsOriginReflected,
  corsOriginWildcard,
  corsProductScope,
  corsReplaced,
  corsWildcardWithCredentials,
  fragmentUnresolved,
  policyUnreadable
]
