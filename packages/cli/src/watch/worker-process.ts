import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { removeModuleFolders } from "@argotsx/build/watch";
import type { BuildRequest, BuildResult, Reply } from "./protocol.ts";

/** What makes a process of the command one that builds for another. */
export const workerVariable = "ARGOTSX_WORKER";

/** A process that waits for one build, does it, and ends. */
export class WorkerProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;
  #isAsked = false;
  #hasAnswered = false;
  #onMayWrite: () => boolean = () => true;
  #onResult: (result: BuildResult | undefined) => void = () => {};

  /** Starts it in a folder with the arguments of this command. `usesTypeScript` lets it load TypeScript while it waits. */
  constructor(cwd: string, usesTypeScript: boolean) {
    const [, script = "", ...parameters] = process.argv;
    this.#child = spawn(process.execPath, [...process.execArgv, script, ...parameters], {
      // By its path, since the folder may have been replaced by another.
      cwd,
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      env: { ...process.env, [workerVariable]: usesTypeScript ? "typescript" : "plain" },
    });
    this.#child.on("message", (reply: Reply) => {
      if (reply.kind === "may-write") this.#child.send({ kind: "write", isAllowed: this.#onMayWrite() }, () => {});
      else if (reply.kind === "result") {
        this.#hasAnswered = true;
        this.#onResult(reply);
      }
    });
    // After everything that was said, while the end of the process may be known before.
    this.#child.on("disconnect", () => this.#onResult(undefined));
    this.#ended = new Promise((resolve) => {
      this.#child.on("exit", () => {
        // One that came to its end has put away what it made.
        if (this.#isAsked && !this.#hasAnswered && this.#child.pid !== undefined) removeModuleFolders(this.#child.pid);
        resolve();
      });
      this.#child.on("error", () => {
        this.#onResult(undefined);
        resolve();
      });
    });
  }

  /** Lets it build. Resolves to nothing when it ends without an answer: it crashed, or was ended. */
  build(request: BuildRequest, mayWrite: () => boolean): Promise<BuildResult | undefined> {
    this.#isAsked = true;
    this.#onMayWrite = mayWrite;
    return new Promise((resolve) => {
      this.#onResult = resolve;
      if (this.#child.connected) this.#child.send(request, () => {});
      else resolve(undefined);
    });
  }

  /** Ends it at once. */
  kill(): void {
    this.#child.kill("SIGKILL");
  }

  /** Ends it, when it has put away what it is at, or after a moment. */
  async end(): Promise<void> {
    if (this.#child.connected) this.#child.disconnect();
    const timer = setTimeout(() => this.kill(), 500);
    await this.#ended;
    clearTimeout(timer);
  }
}
