import { test } from "uvu";
import * as assert from "uvu/assert";
import { findScripts } from "./find-scripts.ts";
import { scriptEnding } from "./script-ending.ts";

test("the ending is told by the command, else the first line, else the image", () => {
  const of = (text: string, image: string, ...command: readonly string[]) => scriptEnding(text, { command, image });
  assert.is(of("#!/bin/sh\n", "node:24", "python"), ".py");
  assert.is(of("", "x", "uv", "run", "/usr/bin/python3.13", "-"), ".py");
  assert.is(of("#!/usr/bin/env -S node --no-warnings\n", "python:3"), ".js");
  assert.is(of("print()", "registry.example.com:5000/team/python:3.13@sha256:00"), ".py");
  assert.is(of("print()", "my-python:3"), ".txt");
  assert.is(of("select 1", "x", "psql"), ".sql");
  assert.is(of("x", "constructor"), ".txt");
});

test("anything may stand where templates should", () => {
  const nothing = [null, 1, "x", [], { script: 1 }, { script: { source: [] } }, { steps: [1, [{ inline: 1 }]] }];
  assert.equal(findScripts(nothing, ["spec", "templates"]), []);
});

test("a text is a script of a container only behind an option that says so", () => {
  const of = (command: unknown, args: unknown) =>
    findScripts([{ name: "a", container: { command, args } }], []).map(({ path }) => path);
  assert.equal(of(["sh", "-c", "a\nb"], undefined), [[0, "container", "command", 2]]);
  assert.equal(of(["node", "-e"], ["a\nb", "c\nd"]), [[0, "container", "args", 0]]);
  assert.equal(of(["echo"], ["a\nb"]), []);
  assert.equal(of(["sh", "-x"], ["a\nb"]), []);
  assert.equal(of(["sh", "", "-c"], ["one line\n"]), []);
});

test.run();
