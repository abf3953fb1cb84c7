import { test } from "uvu";
import * as assert from "uvu/assert";
import { piecesOf, tagName } from "./pieces.ts";

const namesIn = (text: string): readonly (string | undefined)[] => piecesOf(text).map((piece) => tagName(piece, text));

test("blanks around a name are none of it", () => {
  assert.equal(namesIn("{{ a }}{{\u00a0b}}"), ["a", "b"]);
});

test("line ends and tabs are, since JSON writes them with a backslash", () => {
  assert.equal(namesIn("{{a\n}}{{\tb}}"), ["a\n", "\tb"]);
});

test("a tag that holds another one is called by all of it", () => {
  assert.equal(namesIn("{{ a.{{b}}}}"), ["a.{{b", undefined]);
});

test("texts and expressions have no name", () => {
  assert.equal(namesIn("x{{=a}}"), [undefined, undefined]);
});

test.run();
