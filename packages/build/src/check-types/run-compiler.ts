import { reasonOf } from "../system-error.ts";
import type { Compiler } from "./find-compiler.ts";

/** What a compiler printed and how it ended. */
export interface CompilerRun {
  readonly status: number | null;
  readonly output: string;
  /** Why there is nothing to read, or not all of it. */
  readonly failure?: string;
}

// The native compiler is written in Go. A process that ends this soon need hardly collect garbage: a quarter of its
// time on a small project.
const memory = { GOGC: "400" };

// Types can describe work without end; TypeScript gives up on most of it by itself.
const fiveMinutes = 5 * 60_000;

/**
 * Checks a project, printing with colours: only these tell a message and the source that is quoted below it apart. One
 * that has not ended when `patience` (milliseconds) is over is ended.
 */
export const runCompiler = (
  { command, parameters }: Pick<Compiler, "command" | "parameters">,
  project: string,
  cwd: string,
  patience = fiveMinutes,
): Promise<CompilerRun> => {
  // Not at the top, as in the bundler: it takes longer to load than a cached run lasts.
  const { spawn } = process.getBuiltinModule("node:child_process");
  return new Promise((resolve) => {
    let output = "";
    let complaint = "";
    const failed = (error: unknown): void => resolve({ status: null, output, failure: reasonOf(error) });
    try {
      const child = spawn(command, [...parameters, "--project", project, "--pretty", "true"], {
        cwd,
        env: { ...memory, ...process.env },
        stdio: ["ignore", "pipe", "pipe"],
        windowsHide: true,
        timeout: patience,
        killSignal: "SIGKILL",
      });
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        complaint += text;
      });
      child.on("error", failed);
      // What it started itself may live on and hold the pipes.
      child.on("exit", () => {
        if (child.killed) for (const pipe of [child.stdout, child.stderr]) pipe.destroy();
      });
      child.on("close", (status, signal) => {
        const said = `${complaint}\n${output}`.split("\n").find((line) => line.trim() !== "");
        const ended = child.killed ? "it took longer than five minutes" : `it was ended by ${signal}`;
        const failure = signal === null ? said : ended;
        const isBroken = signal !== null || (status !== 0 && output.trim() === "") || status === null;
        resolve({ status, output, ...(isBroken && { failure: failure ?? `it ended with status ${status}` }) });
      });
    } catch (error) {
      failed(error);
    }
  });
};
