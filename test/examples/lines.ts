import { sizeOf } from "../../scripts/size/size.ts";
import { tsxWithoutComments, yamlWithoutComments } from "../../scripts/size/without-comments.ts";
import { readExample, writtenFiles } from "./examples-folder.ts";

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The lines of an example that somebody wrote, without its test: those that are neither blank nor comments. */
export const linesOf = (name: string): number =>
  sum(
    writtenFiles(name).map((file) => {
      const text = readExample(name, file);
      return sizeOf(/\.tsx?$/.test(file) ? tsxWithoutComments(text) : text).lines;
    }),
  );

/** The lines of some manifests, counted in the same way. */
export const linesOfYaml = (texts: readonly string[]): number =>
  sum(texts.map((text) => sizeOf(yamlWithoutComments(text)).lines));
