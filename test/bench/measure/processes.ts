import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The few variables that a Node process needs. Left out is all that makes Node itself slower to start, such as the
 * certificates of NODE_EXTRA_CA_CERTS, which triple the time of an empty process: on both sides of a ratio they would
 * make it look better than it is.
 */
export const bareEnvironment = (): Environment =>
  Object.fromEntries(
    ["PATH", "HOME", "USERPROFILE", "SystemRoot", "TMPDIR", "TEMP", "TMP"].flatMap((name) =>
      process.env[name] === undefined ? [] : [[name, process.env[name]]],
    ),
  );

/** The path of a script that is run as a process. */
export const script = (name: string): string => fileURLToPath(new URL(`../processes/${name}`, import.meta.url));

/** Runs Node processes one at a time and measures them. A process that fails ends the measurement. */
export class Processes {
  readonly #environment: Environment;
  readonly #folder: string;

  /** `folder` is for what the processes report. */
  constructor(environment: Environment, folder: string) {
    this.#environment = environment;
    this.#folder = folder;
  }

  /** The time of a whole process in milliseconds, its output going nowhere. It may end with `problems` found. */
  time(parameters: readonly string[], cwd: string, mayEndWith: "success" | "problems" = "success"): number {
    const started = performance.now();
    this.#run(parameters, cwd, "ignore", {}, mayEndWith === "problems" ? 1 : 0);
    return performance.now() - started;
  }

  /** Starts a process that goes on by itself, its output going nowhere. Answers with a way to end it. */
  start(parameters: readonly string[], cwd: string): () => void {
    const child = spawn(process.execPath, parameters, { cwd, env: this.#environment, stdio: "ignore" });
    return () => child.kill();
  }

  /** What a process prints. */
  output(parameters: readonly string[], cwd: string): string {
    return this.#run(parameters, cwd, "pipe");
  }

  /** The peak resident memory of a process in MiB, without the processes that it starts. */
  peakMemory(parameters: readonly string[], cwd: string): number {
    const report = join(this.#folder, "peak-memory");
    const preload = new URL("../processes/report-peak-memory.mjs", import.meta.url).href;
    this.#run(["--import", preload, ...parameters], cwd, "ignore", { ARGOTSX_BENCH_PEAK: report });
    return Number(readFileSync(report, "utf8")) / 1024;
  }

  #run(
    parameters: readonly string[],
    cwd: string,
    stdout: "ignore" | "pipe",
    extra: Environment = {},
    highest = 0,
  ): string {
    const child = spawnSync(process.execPath, parameters, {
      cwd,
      env: { ...this.#environment, ...extra },
      stdio: ["ignore", stdout, "pipe"],
      encoding: "utf8",
      maxBuffer: 2 ** 30,
    });
    if (child.error !== undefined) throw child.error;
    if (child.status === null || child.status > highest) {
      throw new Error(
        `node ${parameters.join(" ")} ended with ${child.status ?? child.signal}: ${child.stderr.trim()}`,
      );
    }
    return child.stdout ?? "";
  }
}
