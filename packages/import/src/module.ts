import { type Doc, group, hardline, ifBroken, indent, join, print, softline } from "./code/doc.ts";
import type { Child } from "./code/element.ts";

/** A module of TSX before it is text. */
export interface ModuleCode {
  /** What it imports from argotsx, in order. */
  readonly imports: readonly string[];
  /** Its other import lines. */
  readonly others?: readonly Doc[];
  /** What stands before the export. */
  readonly declarations?: readonly Doc[];
  /** Comments at the top. */
  readonly comments?: readonly string[];
  readonly resources: readonly Child[];
}

const exported = (resources: readonly Child[]): Doc => {
  const [only] = resources;
  if (only !== undefined && resources.length === 1 && (only.comments ?? []).length === 0) {
    return ["export default ", group(ifBroken("("), indent([softline, only.doc]), softline, ifBroken(")")), ";"];
  }
  const shown = resources.map(
    ({ doc, comments = [] }): Doc => [
      ...comments.map((text): Doc => [`{/* ${text.replaceAll("*/", "* /")} */}`, hardline]),
      doc,
    ],
  );
  const inside = indent([hardline, "<>", indent([hardline, join(hardline, shown)]), hardline, "</>"]);
  return ["export default (", inside, hardline, ");"];
};

const importLine = (names: readonly string[]): Doc => {
  const oneLine = `import { ${names.join(", ")} } from "argotsx";`;
  if (oneLine.length <= 120) return oneLine;
  return ["import {", indent([hardline, join([",", hardline], [...names])]), ",", hardline, '} from "argotsx";'];
};

/** The text of a module. */
export const moduleText = ({
  imports,
  others = [],
  declarations = [],
  comments = [],
  resources,
}: ModuleCode): string => {
  const top = comments.map((text): Doc => [`// ${text}`.trimEnd(), hardline]);
  const parts: Doc[] = [
    [importLine(imports), ...others.map((one): Doc => [hardline, one])],
    ...declarations,
    exported(resources),
  ];
  return `${print([...top, join([hardline, hardline], parts), hardline])}`;
};
