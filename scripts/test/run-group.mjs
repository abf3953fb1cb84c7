import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import { root } from "../setup/root.mjs";
import { sourcePlaces } from "./source-places.mjs";

/** Far above what a group takes: a test that waits for ever should end the run, not hang it. */
const minutes = 10;

/**
 * V8 of Node 20 makes fast code of a function long before a group of a few seconds gets it back, TypeScript's most of all.
 * Seven times as much of it is run first, by V8's own measure; the versions behind it have other flags.
 */
const postponed = process.versions.v8.startsWith("11.") ? ["--interrupt-budget=1000000"] : [];

/** uvu's own last lines. The last match counts: a test may print such lines too. */
const totals = /^ {2}Total: +(\d+)\n {2}Passed: +(\d+)\n {2}Skipped: +(\d+)$/gm;

/**
 * Runs one group's files, of which the folder holds the bundles, in a process of their own. Resolves to uvu's totals, everything that was printed, and
 * whether the process itself went wrong: it crashed, hung, or ended without having printed totals.
 */
export const runGroup = ({ name, files }, folder) =>
  new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, [...postponed, "scripts/test/group.mjs", folder, ...files], {
      cwd: root,
      // Node reads these certificates whenever it starts, which takes longer than starting; no test needs them.
      env: { ...process.env, NODE_EXTRA_CA_CERTS: undefined },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const timer = setTimeout(() => {
      output += `\n${name} did not end within ${minutes} minutes and was stopped.\n`;
      child.kill("SIGKILL");
    }, minutes * 60_000);
    let output = "";
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout.setEncoding("utf8").on("data", collect);
    child.stderr.setEncoding("utf8").on("data", collect);
    child.on("close", (status, signal) => {
      clearTimeout(timer);
      const [total, passed, skipped] =
        [...stripVTControlCharacters(output).matchAll(totals)].at(-1)?.slice(1).map(Number) ?? [];
      // uvu counts a test that did not run because a hook threw in the total only, and ends with status 0.
      const failed = total === undefined ? 0 : total - passed;
      const broken = total === undefined || (status !== 0 && failed === 0);
      if (signal !== null) output += `\n${name} was ended by ${signal}.\n`;
      resolve({
        name,
        output: sourcePlaces(output),
        passed: passed ?? 0,
        failed,
        skipped: skipped ?? 0,
        broken,
        seconds: (performance.now() - started) / 1000,
      });
    });
  });
