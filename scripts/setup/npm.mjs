import { spawn } from "node:child_process";
import { basename } from "node:path";
import { root } from "./root.mjs";

/**
 * Settings that npm hands to the scripts it runs, and that would send an install elsewhere or leave out what a
 * developer needs. The others (registry, proxy, cache …) are how the user reaches the registry, and stay.
 */
const misleading =
  /^(NODE_ENV|INIT_CWD|npm_(package|lifecycle|command|node_execpath).*|npm_config_(global|prefix|local_prefix|location|workspaces?|include_workspace_root|dry_run|omit|only|include|production|package|call|json|parseable|package_lock_only|ignore_scripts|node_linker|shamefully_hoist|dir))$/i;

const environment = () => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !misleading.test(name))),
  // Two quick tries more are enough to tell a hiccup from a missing network.
  npm_config_fetch_retries: "2",
  npm_config_fetch_retry_mintimeout: "1000",
  npm_config_fetch_retry_maxtimeout: "3000",
  npm_config_update_notifier: "false",
});

/** The npm that runs this script, else the one on the PATH (a script, which Windows starts through its shell only). */
const npm = () => {
  const running = process.env.npm_execpath;
  return running !== undefined && basename(running) === "npm-cli.js"
    ? { command: process.execPath, first: [running], shell: false }
    : { command: "npm", first: [], shell: process.platform === "win32" };
};

/**
 * Runs npm in the repository without a terminal or input, and resolves to its exit status and everything it printed.
 * The status is -1 when npm could not be started.
 */
export const runNpm = (parameters) =>
  new Promise((resolve) => {
    const { command, first, shell } = npm();
    const child = spawn(command, [...first, ...parameters], {
      cwd: root,
      env: environment(),
      shell,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout.setEncoding("utf8").on("data", collect);
    child.stderr.setEncoding("utf8").on("data", collect);
    child.on("error", (error) => resolve({ status: -1, output: `${output}${error.message}` }));
    child.on("close", (status) => resolve({ status: status ?? 1, output }));
  });
