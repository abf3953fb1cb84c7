import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { command, environment } from "./command.ts";

/** Far above what anything here takes: a test that waits for ever should say what it has seen. */
const patience = 300_000;

/** A command that goes on, and what it has printed since somebody looked. */
export interface Watching {
  readonly pid: number;
  /** Waits until what is printed fits, and answers with it; what comes later is for the next. */
  readonly until: (pattern: RegExp) => Promise<string>;
  /** What was printed since the last look. */
  readonly printed: () => string;
  /** Ends it as Ctrl-C does, and answers with its exit status or signal. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | NodeJS.Signals | null>;
  /** Reads no more, as a pager does that is left. */
  readonly leave: () => void;
  /** The exit status, once it has one. */
  readonly status: () => number | null;
}

const running: ChildProcess[] = [];
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Starts `argotsx build --watch` in a folder, and waits for its first build. */
export const watching = async (
  cwd: string,
  parameters: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Watching> => {
  const child = spawn(process.execPath, [command, "build", "--watch", ...parameters], {
    cwd,
    env: { ...environment, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  let text = "";
  let onText = (): void => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      onText();
    });
  }
  const until = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const fail = (what: string) => () => reject(new Error(`${what} while waiting for ${pattern}:\n${text}`));
      const timer = setTimeout(fail("nothing happened"), patience);
      const ended = fail("it ended");
      child.once("close", ended);
      onText = () => {
        const match = pattern.exec(text);
        if (match === null) return;
        clearTimeout(timer);
        child.off("close", ended);
        onText = () => {};
        const seen = text.slice(0, match.index + match[0].length);
        text = text.slice(seen.length);
        resolve(seen);
      };
      onText();
    });
  const end = async (signal: NodeJS.Signals = "SIGINT"): Promise<number | NodeJS.Signals | null> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await once(child, "close");
    }
    return child.exitCode ?? child.signalCode;
  };
  const leave = (): void => {
    child.stdout.destroy();
    child.stderr.destroy();
  };
  const started = { pid: child.pid ?? 0, until, printed: () => text, end, leave, status: () => child.exitCode };
  await until(/watching \d+ workflow files?; Ctrl-C ends it\n/);
  return started;
};
