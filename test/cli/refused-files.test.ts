import { existsSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, project, workflow } from "./command.ts";

// What files and the system can refuse. Permissions would not do: nothing is refused to the user that runs containers.

/** Loaded before the command: the system refuses what has "secret" in its path. */
const refuse = `const fs = require("node:fs");
for (const name of ["readdirSync", "readFileSync"]) {
  const real = fs[name];
  fs[name] = (path, ...more) => {
    if (String(path).includes("secret")) throw Object.assign(new Error("no"), { code: "EACCES" });
    return real(path, ...more);
  };
}
`;

const refusing = (files: Readonly<Record<string, string>>) => {
  const cwd = project({ ...files, "refuse.cjs": refuse });
  return { cwd, env: { NODE_OPTIONS: `--require ${JSON.stringify(join(cwd, "refuse.cjs"))}` } };
};

test("a file that cannot be read is an error, and no other file is built", () => {
  const options = refusing({ "secret.tsx": workflow(), "other.tsx": workflow() });
  const { status, stderr } = argotsx(["build"], options);
  assert.is(status, 1);
  assert.match(stderr, "error[unreadable-file]: secret.tsx cannot be read: permission denied");
  assert.not(existsSync(join(options.cwd, "other.yaml")));
});

test("a folder that cannot be read is left out with a warning", () => {
  const options = refusing({ "secret/a.tsx": workflow(), "other.tsx": workflow() });
  const { status, stderr } = argotsx(["build"], options);
  assert.is(status, 0);
  assert.match(stderr, "warning[unreadable-folder]: secret cannot be read: permission denied");
  assert.ok(existsSync(join(options.cwd, "other.yaml")));
});

test("a file that is far too large for a manifest is not read", () => {
  const cwd = project({ "large.yaml": "a: b\n" });
  truncateSync(join(cwd, "large.yaml"), 65 * 2 ** 20);
  const { status, stdout } = argotsx(["lint", "large.yaml"], { cwd });
  assert.is(status, 1);
  assert.match(stdout, "error[file-too-large]: large.yaml has 65 MiB");
});

test("a replacement that fails after all was prepared says how far it came", () => {
  const cwd = project({ "a.tsx": workflow("a"), "a.yaml/b.tsx": workflow("b") });
  const { status, stderr } = argotsx(["build", "-o", "out"], { cwd });
  assert.is(status, 1);
  assert.match(stderr, /error\[incomplete-write\]: out\/a\.yaml could not be put in its place \(.+\), after 0 of 2 /);
});

test("a file of a kind that cannot be imported", () => {
  const cwd = project({ "a.tsx": `import "./logo.png";\n${workflow()}`, "logo.png": "png" });
  const { status, stderr } = argotsx(["build"], { cwd });
  assert.is(status, 1);
  assert.match(stderr, /^error\[unknown-file-type\]: '\.\/logo\.png' .*\n --> a\.tsx:1:/);
});

test("code that most likely does not do what it says is a warning", () => {
  const cwd = project({ "a.tsx": `${workflow()}export const never = Number("1") === NaN;\n` });
  const { status, stderr } = argotsx(["build"], { cwd });
  assert.is(status, 0);
  assert.match(stderr, /^warning\[bundle-warning\]: comparison with NaN .*\n --> a\.tsx:8:/);
});

test.run();
