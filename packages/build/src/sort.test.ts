import { diagnostic } from "@argotsx/diagnostic";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { sortDiagnostics } from "./sort.ts";

const at = (file: string, line: number, column: number) =>
  diagnostic("syntax-error", { file, line, column }, { reason: `${file}:${line}:${column}` });
const nowhere = diagnostic("no-workflows", undefined, { folder: "x", what: "workflow files" });

test("problems come by file, line and column, those without a place first", () => {
  const sorted = sortDiagnostics([at("b", 1, 1), at("a", 10, 1), at("a", 2, 9), at("a", 2, 1), nowhere]);
  assert.equal(
    sorted.map(({ message }) => message),
    [nowhere.message, "a:2:1", "a:2:9", "a:10:1", "b:1:1"],
  );
});

test("what was found twice is kept once", () => {
  assert.is(sortDiagnostics([at("a", 1, 1), at("a", 1, 1), at("a", 1, 2)]).length, 2);
});

test.run();
