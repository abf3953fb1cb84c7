import { test } from "uvu";
import * as assert from "uvu/assert";
import { buildCommand } from "./command-line.ts";
import { parseArguments } from "./parse.ts";

const again = (line: readonly string[], more: readonly string[] = []): string => {
  const request = parseArguments(["build", ...line]);
  return request.kind === "run" ? buildCommand(request.options, request.paths, more) : request.kind;
};

test("a command is told with all that says where its output goes", () => {
  assert.is(again(["--check"]), "argotsx build");
  assert.is(
    again(["w", "--check", "--layout=single", "-o", "all.yaml", "--format", "json", "--no-source-maps"], ["--clean"]),
    "argotsx build -o all.yaml --layout single --no-source-maps --clean w",
  );
});

test("it can be typed into a shell", () => {
  assert.is(
    again(["it's here", "--out-dir=$x", "--", "--check"]),
    String.raw`argotsx build -o '$x' -- 'it'\''s here' --check`,
  );
});

test.run();
