import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseArguments } from "./parse.ts";

const parse = (line: string) => {
  const request = parseArguments(line === "" ? [] : line.split(" "));
  if (request.kind === "run") return [request.command.name, Object.fromEntries(request.options), request.paths];
  if (request.kind === "help") return ["help", request.command?.name];
  return request.kind === "usage" ? request.message : request.kind;
};

test("options and paths are read in any order and every usual spelling", () => {
  assert.equal(parse("build"), ["build", {}, []]);
  assert.equal(parse("build a --check b"), ["build", { check: "" }, ["a", "b"]]);
  for (const form of ["-o out", "-oout", "-o=out", "--out-dir out", "--out-dir=out"]) {
    assert.equal(parse(`build x ${form}`), ["build", { "out-dir": "out" }, ["x"]], form);
  }
  assert.equal(parse("lint - --format json"), ["lint", { format: "json" }, ["-"]]);
  assert.equal(parse("build -- --check -x"), ["build", {}, ["--check", "-x"]]);
  assert.equal(parse("lint --target 3.6"), ["lint", { target: "3.6" }, []]);
  assert.equal(parse("build -o a -o b"), ["build", { "out-dir": "b" }, []]);
});

test("what a configuration may turn on can be turned off, and the last of two opposites counts", () => {
  assert.equal(parse("build --no-minify-scripts --no-check-types"), [
    "build",
    { "no-minify-scripts": "", "no-check-types": "" },
    [],
  ]);
  assert.equal(parse("build --check-types --no-check-types"), ["build", { "no-check-types": "" }, []]);
  assert.equal(parse("build --no-source-maps --source-maps"), ["build", { "source-maps": "" }, []]);
  assert.equal(parse("lint --no-check-types --check-types"), ["lint", { "check-types": "" }, []]);
  assert.is(parse("build --no-stdout"), "unknown option '--no-stdout'; did you mean '--stdout'?");
});

test("help and the version can be asked for everywhere", () => {
  for (const line of ["help", "--help", "-h"]) assert.equal(parse(line), ["help", undefined]);
  for (const line of ["help build", "build --help", "build x -h --nonsense"])
    assert.equal(parse(line), ["help", "build"]);
  for (const line of ["--version", "-V"]) assert.equal(parse(line), "version");
});

test("wrong usage is said in one line, with what was meant", () => {
  const cases: Readonly<Record<string, string>> = {
    "": "which command? argotsx build, import, lint, init, explain or help",
    biuld: "unknown command 'biuld'; did you mean 'build'?",
    frobnicate: "unknown command 'frobnicate'",
    "--vesion": "unknown option '--vesion'; did you mean '--version'?",
    "help biuld": "there is no command 'biuld'; did you mean 'build'?",
    "build --chekc": "unknown option '--chekc'; did you mean '--check'?",
    "build -x": "unknown option '-x'",
    "lint --check": "unknown option '--check'; did you mean '--check-types'?",
    "build -o": "--out-dir needs a value: --out-dir DIR",
    "build --out-dir=": "--out-dir needs a value: --out-dir DIR",
    "build --check=yes": "--check takes no value",
    "build --target": "--target needs a value: --target VERSION",
    "lint --target 3.4": "--target takes 3.5, 3.6, 3.7, 4.0 or 4.1, not '3.4'",
    "build --format jsno":
      "--format takes pretty, json, sarif, github, gitlab or junit, not 'jsno'; did you mean 'json'?",
    "lint --max-warnings -1": "--max-warnings takes a whole number, not '-1'",
    "lint --max-warnings 1e3": "--max-warnings takes a whole number, not '1e3'",
  };
  for (const [line, message] of Object.entries(cases)) assert.equal(parse(line), message, line);
});

test.run();
