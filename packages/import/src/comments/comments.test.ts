import { readYaml } from "@argotsx/yaml/read";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { Comments } from "./comments.ts";

/** What is said of a path of a text. */
const saidOf = (text: string) => {
  const [document] = readYaml(text).documents;
  const comments = new Comments(document, text);
  return (...path: readonly (string | number)[]): readonly string[] => comments.take(path);
};

test("a comment belongs to what is on its line, or else to what comes next", () => {
  const said = saidOf("# of a\na:\n  # of b\n  b: 1 # beside b\n  c: 2\n# of d\nd: 3\n");
  assert.equal(said("a"), ["of a"]);
  assert.equal(said("a", "b"), ["of b", "beside b"]);
  assert.equal(said("a", "c"), []);
  assert.equal(said("d"), ["of d"]);
});

test("one below the last field of an object, in the column of its fields, belongs to the object", () => {
  const said = saidOf(`top:
  git:
    repo: x
    secret:
      key: y
    # depth: 1
    # branch: main
  list:
    - a
    - b: 1
      c: 2
    # - d
  # of last
  last: 1
`);
  assert.equal(said("top", "git"), ["depth: 1", "branch: main"]);
  assert.equal(said("top", "list", 1), ["- d"]);
  assert.equal(said("top", "last"), ["of last"]);
  assert.equal(said("top", "list"), []);
});

test("the same at the end of a document", () => {
  const said = saidOf("a:\n  b: 1\n  # c: 2\n# of all\n");
  assert.equal(said("a"), ["c: 2"]);
});

test("one that is indented more than anything above belongs to what comes next", () => {
  const said = saidOf("a:\n    # of c\nc: 1\n");
  assert.equal(said("c"), ["of c"]);
});

test("one below another that stands beside something goes on with that", () => {
  const said = saidOf("a: 1 # begins\n     # goes on\n# of b\nb: 2\n");
  assert.equal(said("a"), ["begins", "goes on"]);
  assert.equal(said("b"), ["of b"]);
});

test.run();
