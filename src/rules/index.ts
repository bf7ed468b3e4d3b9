import { baseMisplaced } from './base-misplaced.js'
import { clientAllowed } from './client-allowed.js'
import { clientBlocked } from './client-blocked.js'
import { configurationWeakened } from './configuration-weakened.js'
import { corsFragmentUnused } from './cors-fragment-unused.js'
import { corsHandwritten } from './cors-handwritten.js'
import { corsHeaderVersioning } from './cors-header-versioning.js'
import { corsHeadersMissing } from './cors-headers-missing.js'
import { corsInFragment } from './cors-in-fragment.js'
import { corsIncomplete } from './cors-incomplete.js'
import { corsMethodInvalid } from './cors-method-invalid.js'
import { corsMethodsMissing } from './cors-methods-missing.js'
import { corsMissing } from './cors-missing.js'
import { corsNested } from './cors-nested.js'
import { corsNotFirst } from './cors-not-first.js'
import { corsNotInherited } from './cors-not-inherited.js'
import { corsOptionsOperation } from './cors-options-operation.js'
import { corsOriginInsecure } from './cors-origin-insecure.js'
import { corsOriginLocalhost } from './cors-origin-localhost.js'
import { corsOriginMalformed } from './cors-origin-malformed.js'
import { corsOriginReflected } from './cors-origin-reflected.js'
import { corsOriginWildcard } from './cors-origin-wildcard.js'
import { corsOutsideInbound } from './cors-outside-inbound.js'
import { corsProductScope } from './cors-product-scope.js'
import { corsRepeated } from './cors-repeated.js'
import { corsReplaced } from './cors-replaced.js'
import { corsShadowed } from './cors-shadowed.js'
import { corsWildcardWithCredentials } from './cors-wildcard-with-credentials.js'
import { fragmentUnresolved } from './fragment-unresolved.js'
import { ignoreUnexplained } from './ignore-unexplained.js'
import { ignoreUnused } from './ignore-unused.js'
import { namedValueUnresolved } from './named-value-unresolved.js'
import { policyUnreadable } from './policy-unreadable.js'
import type { Rule } from './rule.js'

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [
  baseMisplaced,
  clientAllowed,
  clientBlocked,
  configurationWeakened,
  corsFragmentUnused,
  corsHandwritten,
  corsHeaderVersioning,
  corsHeadersMissing,
  corsInFragment,
  corsIncomplete,
  corsMethodInvalid,
  corsMethodsMissing,
  corsMissing,
  corsNested,
  corsNotFirst,
  corsNotInherited,
  corsOptionsOperation,
  corsOriginInsecure,
  corsOriginLocalhost,
  corsOriginMalformed,
  corsOriginReflected,
  corsOriginWildcard,
  corsOutsideInbound,
  corsProductScope,
  corsRepeated,
  corsReplaced,
  corsShadowed,
  corsWildcardWithCredentials,
  fragmentUnresolved,
  ignoreUnexplained,
  ignoreUnused,
  namedValueUnresolved,
  policyUnreadable
]
