// What tsc tells the author of a configuration. The form of the comments is that of components.tsx.
import { defineConfig } from "argotsx/config";

export const misspelt = defineConfig({
  // error TS2561: a misspelt option
  inclued: ["workflows"],
});

export const elsewhere = defineConfig({
  // error TS2353: an option of the commands
  checkTypes: true,
});

export const wrong = defineConfig({
  // error TS2322: a list is taken
  include: "workflows",
  // error TS2322: a path
  outDir: 1,
  // error TS2322: a text
  target: 4.1,
  // error TS2322: one of three
  layout: "file",
  // error TS2322: one of two
  defaults: { format: "yaml" },
});

// error TS2560: options, and no function that makes them
export const made = defineConfig(() => ({}));
