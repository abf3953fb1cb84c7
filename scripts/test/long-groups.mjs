/**
 * The groups that take longest, the longest first, by the processor time of a whole run. A group that has become shorter
 * or longer only makes a run a little longer until it is moved.
 */
export const longGroups = [
  "test/yaml/fuzz/fuzz.test.ts",
  "packages/build",
  "test/import/import-made.test.ts",
  "test/cli/check-types.test.ts",
  "packages/lint",
  "packages/cli",
  "test/package/templates.test.ts",
  "test/package/published.test.ts",
  "packages/yaml",
  "test/cli/init.test.ts",
  "test/cli/import.test.ts",
  "test/docs/pages.test.ts",
  "test/examples/examples.test.ts",
  "test/cli/user-code.test.ts",
  "test/corruptions/tsx.test.ts",
  "test/docs/continuous-integration.test.ts",
  "test/cli/hard-input.test.ts",
  "test/cli/lint.test.ts",
  "test/types/every-hover.test.ts",
  "test/cli/printed.test.ts",
  "test/cli/typed-places.test.ts",
  "test/cli/clean.test.ts",
  "test/cli/config.test.ts",
  "packages/schema",
];
