// npm test [-- PATTERN]: installs, builds, runs the test files whose path fits the regular expression.
import { run } from "./setup/stop.mjs";
import { setup } from "./setup.mjs";

run(async () => {
  await setup();
  const { runTests } = await import("./test/run-tests.mjs");
  return runTests(process.argv[2] ?? "");
});
