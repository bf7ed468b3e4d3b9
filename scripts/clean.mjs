// Stale test files in build/ would still be run by jest, so every build starts empty.
import { rmSync } from 'node:fs'

rmSync(new URL('../build', import.meta.url), { recursive: true, force: true })
