import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const examplesFolder = fileURLToPath(new URL("../../examples", import.meta.url));

/** The names of the examples: a folder is one. */
export const exampleNames: readonly string[] = readdirSync(examplesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "node_modules")
  .map(({ name }) => name)
  .sort();

export const readExample = (name: string, file: string): string =>
  readFileSync(join(examplesFolder, name, file), "utf8");

/** The sources of an example, without its test, or what they become. */
export const exampleFiles = (name: string, ending: ".tsx" | ".yaml"): readonly string[] =>
  readdirSync(join(examplesFolder, name))
    .filter((file) => file.endsWith(ending) && !file.endsWith(".test.tsx"))
    .sort();

/** All that an author wrote for an example, without its test. */
export const writtenFiles = (name: string): readonly string[] =>
  readdirSync(join(examplesFolder, name))
    .filter((file) => !file.endsWith(".yaml") && !file.endsWith(".test.tsx"))
    .sort();

/** The examples that carry a test of their own. */
export const testedExamples: readonly string[] = exampleNames.filter((name) =>
  existsSync(join(examplesFolder, name, "workflow.test.tsx")),
);

/** The line at the top of an example that says what it shows. */
export const purposeOf = (name: string): string => {
  const [line = ""] = readExample(name, "workflow.tsx").split("\n");
  return line.startsWith("// ") ? line.slice(3) : "";
};
