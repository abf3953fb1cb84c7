import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { Editor } from "./editor/editor.ts";
import { expectedText } from "./editor/expected-text.ts";

// hover.tsx says before a name which text an editor is to show of it.
const text = readFileSync(new URL("hover.tsx", import.meta.url), "utf8");
const editor = new Editor();
editor.open(text);

/** Where lines break is the editor's affair, and that of who fills a comment. */
const inOneLine = (shown: string): string => shown.replace(/\s+/g, " ");

const places = [...text.matchAll(/\/\* (\S+) \*\/ (\w+)/g)].map((match) => {
  const [whole, place = "", name = ""] = match;
  return { place, name, position: match.index + whole.length - name.length };
});

test("the fixture names many places", () => {
  assert.ok(places.length > 70, `${places.length}`);
});

for (const { place, name, position } of places) {
  const { line, character } = editor.lineAndCharacter(position);

  test(`hovering over '${name}' at ${line}:${character} shows the text of ${place}`, () => {
    assert.is(inOneLine(editor.hoverAt(position).documentation), expectedText(place));
  });

  // To completions a frame is a variable of the body, of which TypeScript tells the type alone.
  if (place.startsWith("Frames.")) continue;
  test(`the completions at ${line}:${character} offer '${name}' with the text of ${place}`, () => {
    assert.is(inOneLine(editor.completionDocs(position, name)), expectedText(place));
  });
}

test.run();
