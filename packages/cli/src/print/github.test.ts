import type { Diagnostic } from "@argotsx/diagnostic";
import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { hostileDiagnostic, printingOf } from "../testing/hostile.ts";
import { printGithub } from "./github.ts";

const print = (...diagnostics: readonly Diagnostic[]): string => [...printGithub(printingOf(diagnostics))].join("");

const found: Diagnostic = { id: "their-rule", severity: "error", message: "100% wrong", related: [], stack: [] };

test("a problem is a command with its file, lines and title", () => {
  const at = { file: "a,b:c.yaml", line: 3, column: 5, end: { line: 3, column: 9 } };
  assert.is(
    print({ ...found, at, help: "write\nthis" }),
    "::error file=a%2Cb%3Ac.yaml,line=3,col=5,endLine=3,endColumn=9,title=their-rule::100%25 wrong%0Ahelp: write%0Athis\n",
  );
  const below = { ...at, file: "a.yaml", end: { line: 4, column: 2 } };
  assert.is(
    print({ ...found, severity: "note", at: below }),
    "::notice file=a.yaml,line=3,col=5,endLine=4,title=their-rule::100%25 wrong\n",
  );
  assert.is(print({ ...found, severity: "warning" }), "::warning title=their-rule::100%25 wrong\n");
});

/** Reads commands as a runner does. */
const read = (line: string) => {
  const match = /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line);
  assert.ok(match, line);
  const [, , properties = "", message = ""] = match;
  const plain = (text: string): string =>
    text
      .replaceAll("%0A", "\n")
      .replaceAll("%0D", "\r")
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%25", "%");
  return {
    names: properties.split(",").map((one) => one.slice(0, one.indexOf("="))),
    title: plain(/title=([^,]*)/.exec(properties)?.[1] ?? ""),
    message: plain(message),
  };
};

test("whatever is in names and messages, each problem is one command and nothing else", () => {
  const known = new Set(["file", "line", "col", "endLine", "endColumn", "title"]);
  fc.assert(
    fc.property(fc.array(hostileDiagnostic, { maxLength: 4 }), (diagnostics) => {
      const lines = print(...diagnostics).split("\n");
      assert.is(lines.pop(), "");
      assert.is(lines.length, diagnostics.length);
      for (const line of lines) {
        assert.ok(
          read(line).names.every((name) => known.has(name)),
          line,
        );
        assert.not.match(line, /\p{Cc}/u);
      }
    }),
  );
  const plain = { ...found, id: "a:b,c%d", message: "50%\n::error::x" };
  assert.equal([read(print(plain).trimEnd()).title, read(print(plain).trimEnd()).message], [plain.id, plain.message]);
});

test("a huge message is cut", () => {
  assert.ok(print({ ...found, message: "x".repeat(1_000_000) }).length < 20_000);
});

test.run();
