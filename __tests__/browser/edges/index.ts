import type { EdgeCase } from '../edge-case.js'
import { CORS_CHECK_EDGES } from './cors-check.js'
import { EXPOSED_HEADER_EDGES } from './exposed-headers.js'
import { PREFLIGHT_EDGES } from './preflight.js'
import { REQUEST_HEADER_EDGES } from './request-headers.js'

/** Judged twice: by src/cors in the unit tests, by Chromium in the tests of this folder. */
export const EDGES: readonly EdgeCase[] = [
  ...CORS_CHECK_EDGES,
  ...PREFLIGHT_EDGES,
  ...REQUEST_HEADER_EDGES,
  ...EXPOSED_HEADER_EDGES
]
