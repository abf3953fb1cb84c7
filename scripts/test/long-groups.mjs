/**
 * The groups that take longest, the longest first, by the processor time of a whole run. A group that has become shorter
 * or longer only makes a run a little longer until it is moved.
 */
export const longGroups = [
  "test/yaml/fuzz/fuzz.test.ts",
  "packages/build",
  "test/import/import-made.test.ts",
  "packages/lint",
  "test/cli/init.test.ts",
  "test/cli/user-code.test.ts",
  "test/cli/import.test.ts",
  "test/cli/check-types.test.ts",
  "packages/yaml",
  "test/package/published.test.ts",
  "test/package/templates.test.ts",
  "test/examples/examples.test.ts",
  "test/docs/pages.test.ts",
  "test/corruptions/tsx.test.ts",
  "packages/cli",
  "packages/schema",
  "test/cli/hard-input.test.ts",
  "test/cli/printed.test.ts",
];
