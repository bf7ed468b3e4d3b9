/**
 * What code scanning takes of a SARIF file. Beyond the first group it refuses the whole file, beyond the second it drops silently.
 *
 * @see https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning#validating-your-sarif-file
 */
export const SARIF_LIMITS = {
  /** Compressed. */
  bytes: 10 * 1024 * 1024,
  runs: 20,
  results: 25_000,
  rules: 25_000,
  locationsPerResult: 1_000,
  tagsPerRule: 20,

  shownResults: 5_000,
  shownLocationsPerResult: 100,
  shownTagsPerRule: 10,

  ruleName: 255,
  ruleDescription: 1_024
} as const
