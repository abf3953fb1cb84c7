import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * What a process is given of the environment. Nothing that makes Node itself slower to start: certificates that it
 * reads on the way (NODE_EXTRA_CA_CERTS triples the time of an empty process) would be on both sides of a ratio and
 * make it look better than it is.
 */
const environment = Object.fromEntries(
  ["PATH", "HOME", "USERPROFILE", "SystemRoot", "TMPDIR", "TEMP", "TMP"].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);

const node = (parameters: readonly string[], cwd: string, stdout: "ignore" | "pipe", extra = {}): string => {
  const { status, signal, error, ...child } = spawnSync(process.execPath, parameters, {
    cwd,
    env: { ...environment, ...extra },
    stdio: ["ignore", stdout, "pipe"],
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (error !== undefined) throw error;
  if (status !== 0)
    throw new Error(`node ${parameters.join(" ")} ended with ${status ?? signal}: ${child.stderr.trim()}`);
  return child.stdout ?? "";
};

/** The time of a whole Node process in milliseconds, its output going nowhere. */
export const wallTime = (parameters: readonly string[], cwd: string): number => {
  const started = performance.now();
  node(parameters, cwd, "ignore");
  return performance.now() - started;
};

/** What a Node process prints. */
export const outputOf = (parameters: readonly string[], cwd: string): string => node(parameters, cwd, "pipe");

const preload = new URL("../processes/report-peak-memory.mjs", import.meta.url).href;
const report = join(tmpdir(), `argotsx-bench-peak-${process.pid}`);

/** The peak resident memory of a Node process in MiB, without the processes that it starts. */
export const peakMemory = (parameters: readonly string[], cwd: string): number => {
  node(["--import", preload, ...parameters], cwd, "ignore", { ARGOTSX_BENCH_PEAK: report });
  return Number(readFileSync(report, "utf8")) / 1024;
};

/** The path of a script that is run as a process. */
export const script = (name: string): string => fileURLToPath(new URL(`../processes/${name}`, import.meta.url));
