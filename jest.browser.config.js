// The conformance of src/cors with a real Chromium: CHROMIUM_PATH names it, FAST_CHECK_SEED and FAST_CHECK_RUNS fix the cases.
export default {
  testEnvironment: 'node',
  transform: {},
  roots: ['<rootDir>/build/__tests__/browser'],
  testMatch: ['**/*.test.js'],
  testTimeout: 120000,
  maxWorkers: 1
}
