import { test } from "uvu";
import * as assert from "uvu/assert";
import { hasLinks, linkedToFile } from "./links.ts";

test("links are made where a terminal says that it follows them", () => {
  assert.ok(hasLinks({ WT_SESSION: "x" }));
  assert.ok(hasLinks({ TERM_PROGRAM: "iTerm.app", TERM_PROGRAM_VERSION: "3.4.19" }));
  assert.ok(hasLinks({ TERM_PROGRAM: "vscode", TERM_PROGRAM_VERSION: "1.90.0-insider" }));
  assert.ok(hasLinks({ TERM_PROGRAM: "WezTerm", TERM_PROGRAM_VERSION: "20240203-110809-5046fc22" }));
  assert.ok(hasLinks({ VTE_VERSION: "7600" }));
  assert.ok(hasLinks({ TERM: "xterm-kitty" }));
});

test("none where it does not, or where something else reads", () => {
  assert.not.ok(hasLinks({}));
  assert.not.ok(hasLinks({ TERM: "xterm-256color" }));
  assert.not.ok(hasLinks({ TERM_PROGRAM: "iTerm.app", TERM_PROGRAM_VERSION: "2.9" }));
  assert.not.ok(hasLinks({ TERM_PROGRAM: "Apple_Terminal", TERM_PROGRAM_VERSION: "455" }));
  assert.not.ok(hasLinks({ VTE_VERSION: "5000" }));
  for (const off of [{ CI: "true" }, { NO_COLOR: "1" }, { TERM: "dumb" }, { TMUX: "/tmp/x" }]) {
    assert.not.ok(hasLinks({ WT_SESSION: "x", ...off }), JSON.stringify(off));
  }
});

test("whoever says so has the last word", () => {
  assert.ok(hasLinks({ FORCE_HYPERLINK: "1", CI: "true" }));
  assert.not.ok(hasLinks({ FORCE_HYPERLINK: "0", WT_SESSION: "x" }));
});

test("no path can end a link", () => {
  const linked = linkedToFile("text", "/w/a\u001b\\ b\u0007\ud800.yaml");
  const [url = ""] = linked.slice("\u001b]8;;".length).split("\u001b\\");
  assert.is(url, "file:///w/a%1B%5C%20b%07%EF%BF%BD.yaml");
  assert.is(linked, `\u001b]8;;${url}\u001b\\text\u001b]8;;\u001b\\`);
});

test.run();
