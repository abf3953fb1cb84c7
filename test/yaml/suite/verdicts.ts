import { isDeepStrictEqual } from "node:util";
import { isFatal } from "../../../packages/yaml/src/read/finding.ts";
import { parsePart } from "../../../packages/yaml/src/read/parse/parse-part.ts";
import type { Tree } from "../../../packages/yaml/src/read/parse/tree.ts";
import { ValueBuilder } from "../../../packages/yaml/src/read/value/value-builder.ts";
import { events } from "./events.ts";
import type { SuiteCase } from "./suite-cases.ts";

/** What a reader makes of all documents of a text; nothing when it refuses it. */
export type Values = readonly unknown[] | undefined;

/** The values that the suite gives, one after the other. */
export const valuesIn = (json: string): unknown[] => {
  const values: unknown[] = [];
  let text = "";
  for (const line of json.split("\n")) {
    text += `${line}\n`;
    try {
      values.push(JSON.parse(text));
      text = "";
    } catch {
      // The value goes on in the next line.
    }
  }
  if (text.trim() !== "") throw new Error(`this is no JSON: ${text}`);
  return values;
};

/** Whether a reader does with a case what the suite asks for, as far as values go. */
export const hasValues = ({ fail, json }: SuiteCase, values: Values): boolean => {
  if (fail || values === undefined) return fail === (values === undefined);
  return json === undefined || isDeepStrictEqual(values, valuesIn(json));
};

/** The documents of a text up to the end, with all their types; nothing when one is refused. */
const readAll = (yaml: string): { readonly trees: readonly Tree[]; readonly values: Values } => {
  const text = yaml.replace(/^\ufeff/, "");
  const { trees, finding } = parsePart(text, 0, text.length);
  if (finding !== undefined) return { trees, values: undefined };
  const values: unknown[] = [];
  for (const tree of trees) {
    const builder = new ValueBuilder(tree);
    values.push(builder.build(0, 0));
    if (builder.findings.some(isFatal)) return { trees, values: undefined };
  }
  return { trees, values };
};

/** The suite's events, one a line, without what our trees do not tell: how documents are marked. */
const unmarked = (tree: string): string[] =>
  tree
    .split("\n")
    .map((line) => line.trimStart().replace(/^([-+]DOC).*/, "$1"))
    .filter((line) => line !== "");

/** Whether our reader does with a case what the suite asks for: its events and, where JSON can hold them, its values. */
export const isAsAsked = (one: SuiteCase): boolean => {
  const { trees, values } = readAll(one.yaml);
  if (!hasValues(one, values)) return false;
  if (one.fail || one.tree === undefined) return true;
  const found = ["+STR", ...trees.flatMap((tree) => ["+DOC", ...events(tree), "-DOC"]), "-STR"];
  return isDeepStrictEqual(found, unmarked(one.tree));
};
