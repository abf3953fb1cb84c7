// npm start: installs, builds, compiles the examples and shows one.
import { run } from "./setup/stop.mjs";
import { setup } from "./setup.mjs";

run(async () => {
  await setup();
  const { showExamples } = await import("./start/show-examples.mjs");
  return showExamples();
});
