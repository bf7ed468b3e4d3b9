// Tests run on tsc's output: no transformer, native ES modules, true source lines through the source maps.
export default {
  testEnvironment: 'node',
  transform: {},
  roots: ['<rootDir>/build/__tests__'],
  testMatch: ['**/*.test.js'],
  testPathIgnorePatterns: ['/build/__tests__/browser/'],
  coverageProvider: 'v8'
}
