import { test } from "uvu";
import * as assert from "uvu/assert";
import { withOwnComments } from "./put-comments.ts";

const link = "[Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container)";
const texts: Readonly<Record<string, string>> = {
  "Props.$": "The props.",
  "Props.name": "The name.",
  "Props.a-b": "With a hyphen.",
  "Props.[]": "Any other.",
  "Props.each": "For each item.",
  "<Thing>.$": `A thing that runs, with a text that is so long that it and its link do not fit on one line. ${link}`,
};
const put = (source: string): string =>
  withOwnComments(source, (declaration, member = "$") => texts[`${declaration}.${member}`]);

test("texts stand above what they speak of, in place of what stood there", () => {
  const source = `import type { Node } from "./node.ts";

/** An old text. */
export interface Props {
  /**
   * An old text
   * of two lines.
   */
  readonly name?: string | undefined;
  // Only for us.
  readonly other: { readonly name: string };
  /** A text of our own. */
  readonly kept: string;
  each<const T>(items: readonly T[]): void;
  readonly "a-b"?: string;
  readonly [field: string]: unknown;
}

/** Another. */
export const Thing: Component<Props> = component("Thing");
export const thing = 1;
`;
  assert.is(
    put(source),
    `import type { Node } from "./node.ts";

/** The props. */
export interface Props {
  /** The name. */
  readonly name?: string | undefined;
  // Only for us.
  readonly other: { readonly name: string };
  /** A text of our own. */
  readonly kept: string;
  /** For each item. */
  each<const T>(items: readonly T[]): void;
  /** With a hyphen. */
  readonly "a-b"?: string;
  /** Any other. */
  readonly [field: string]: unknown;
}

/**
 * A thing that runs, with a text that is so long that it and its link do not fit on one line.
 * ${link}
 */
export const Thing: Component<Props> = component("Thing");
export const thing = 1;
`,
  );
});

test("putting them there once more changes nothing", () => {
  const once = put("interface Props {\n  readonly name: string;\n}\nconst Thing = 1;\n");
  assert.is(put(once), once);
});

test("a declaration without members has no members behind its end", () => {
  const source = "export interface Props {}\n\nexport const other = {\n  name: 1,\n};\n";
  assert.is(put(source), `/** The props. */\n${source}`);
});

test.run();
