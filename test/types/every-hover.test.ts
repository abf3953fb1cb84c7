import * as authoring from "@argotsx/authoring";
import { kindOf } from "@argotsx/authoring/tree";
import ts from "typescript";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { Editor, here } from "./editor/editor.ts";
import { Everything, hole, type Place, type Written } from "./editor/everything.ts";
import { placesWith, scope } from "./editor/places.ts";

// Every name that an author can write, written and hovered over.

const components = [
  ...Object.entries(authoring)
    .filter(([, one]) => kindOf(one) !== undefined)
    .map(([name]) => name),
];
const head = scope(components);
const editor = new Editor();

/** Opens pieces of code as one text, and tells where each begins. */
const openAll = (pieces: readonly string[]): readonly number[] => {
  let text = head;
  const starts = pieces.map((piece) => {
    const start = text.length;
    text += `${piece}\n`;
    return start;
  });
  editor.open(text);
  return starts;
};

/** What is expected at a place: the type of the object or the attributes around it. */
const expectedTypes = (source: ts.SourceFile, checker: ts.TypeChecker, position: number): readonly ts.Type[] => {
  let innermost: ts.Expression | ts.JsxAttributes | undefined;
  const visit = (node: ts.Node): void => {
    if (position < node.pos || node.end <= position) return;
    if (ts.isObjectLiteralExpression(node) || ts.isJsxAttributes(node)) innermost = node;
    ts.forEachChild(node, visit);
  };
  visit(source);
  const type = innermost && checker.getContextualType(innermost as ts.Expression);
  return type === undefined ? [] : type.isUnion() ? type.types : [type];
};

const everything = (): readonly Written[] => {
  const places = placesWith(components);
  // An element without attributes has no place for them.
  const whole = ({ code, inside }: Place): string => code.replace(hole, inside === "element" ? 'key="a"' : " ");
  const starts = openAll(places.map(whole));
  const { checker, source } = editor.program();
  const found = new Everything(checker, source);
  for (const [index, place] of places.entries()) {
    const types = expectedTypes(source, checker, (starts[index] ?? 0) + place.code.indexOf(hole));
    if (types.length === 0) throw new Error(`nothing is expected at ${place.path}`);
    for (const type of types) found.add(place, type);
  }
  return found.written;
};

const written = everything();
const starts = openAll(written.map(({ code }) => code));

test("there are many places and names", () => {
  assert.ok(written.length > 250, `${written.length} places`);
  const names = written.flatMap(({ names }) => names);
  assert.ok(names.length > 2300, `${names.length} names`);
});

/** A mount is also a text or an expression, and functions have a field of this name, so that TypeScript shows neither's text. */
const known = ["volumeMounts name"];

test("an editor shows a text for every name that can be written", () => {
  const bare = written.flatMap(({ names }, index) =>
    names
      .filter(({ at }) => editor.hoverAt((starts[index] ?? 0) + at).documentation === "")
      .map(({ path }) => path.split(" ").slice(-2).join(" ")),
  );
  assert.equal(bare, known);
});

for (const module of ["argotsx", "argotsx/config", "argotsx/testing", "argotsx/compiler"]) {
  test(`an editor shows a text for everything that ${module} exports`, () => {
    const before = "import { ";
    const names = editor.completions(`${before}${here} } from "${module}";`).filter((name) => name !== "type");
    assert.ok(names.length > 1, `${names}`);
    editor.open(`${before}${names.join(", ")} } from "${module}";`);
    let at = before.length;
    const bare = names.filter((name) => {
      const { documentation } = editor.hoverAt(at);
      at += name.length + 2;
      return documentation === "";
    });
    assert.equal(bare, []);
  });
}

test.run();
