import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { framesOf } from "./frames.ts";
import { runModule } from "./run-module.ts";

const folder = temporaryFolder();
const exported = (body: string, names = "value as default") => `${body}\nexport {\n  ${names}\n};\n`;
const run = (code: string, isStandalone = true) => {
  writeFiles(folder, { "m.mjs": code });
  return runModule({ code, url: `${pathToFileURL(join(folder, "m.mjs")).href}?${Math.random()}`, isStandalone });
};

test("a module on its own runs as strict code whose await works", async () => {
  assert.is(await run(exported("const value = await Promise.resolve(1);")), 1);
  assert.is(await run(exported("const value = this;")), undefined);
  assert.is(await run(exported("const value = (function () { return this; })();")), undefined);
  let message = "";
  await run(exported("undeclared = 1; const value = 1;")).catch((error) => {
    message = error.message;
  });
  assert.match(message, "undeclared is not defined");
});

test("the default export is found among others, and text that looks like exports stays text", async () => {
  const body = "const text = `\nexport {\n  nothing as default\n};\n`;\nconst other = 2;";
  assert.is(await run(exported(body, "text as default,\n  other")), "\nexport {\n  nothing as default\n};\n");
  assert.is(await run(exported("const other = 2, x_default = 3;", "other,\n  x_default as default")), 3);
});

test("what imports or asks for import.meta goes through Node's loader", async () => {
  assert.is(await run(exported('import { sep } from "node:path";\nconst value = sep.length;'), false), 1);
  assert.match(String(await run(exported("const value = import.meta.url;"))), /m\.mjs/);
});

test("errors name the module's file, the line and the column", async () => {
  for (const code of ['throw new Error("x");\nconst value = 1;', 'const value = 1;\n  throw new Error("x");']) {
    const error = await run(exported(code)).catch((thrown) => thrown);
    const [frame] = framesOf(error);
    const line = code.split("\n").findIndex((text) => text.includes("throw")) + 1;
    assert.match(frame?.file ?? "", "m.mjs");
    assert.equal([frame?.line, frame?.column], [line, (code.split("\n")[line - 1] ?? "").indexOf("new") + 1]);
  }
});

test.run();
