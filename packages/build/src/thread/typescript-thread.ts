import { Worker } from "node:worker_threads";
import type { Diagnostic } from "@argotsx/diagnostic";
import type { Bundled } from "../bundle/entry.ts";
import type { Group } from "../bundle/settings.ts";
import { bundledTogether } from "../bundle/together.ts";
import type { Answer, Bundling, Question } from "./protocol.ts";

/** Nothing where the system allows no more threads, or this process none. */
const started = (program: string): Worker | undefined => {
  try {
    return new Worker(program, { execArgv: [], stdin: false });
  } catch {
    return undefined;
  }
};

/**
 * A thread that does beside the process what needs TypeScript: it loads that, which takes a tenth of the time that
 * hundreds of files take, while these are not there yet. What goes wrong in it is not made, and left to the process.
 */
export class TypeScriptThread {
  readonly #worker: Worker | undefined;
  readonly #waiting = new Map<number, (answer: Answer | undefined) => void>();
  readonly #ended: Promise<void>;
  #count = 0;
  #isGone: boolean;

  /** `program` is the file of `serve.ts`. */
  constructor(program: string) {
    const worker = started(program);
    this.#worker = worker;
    this.#isGone = worker === undefined;
    worker?.on("message", (answer: Answer) => this.#settle(answer.number, answer));
    worker?.on("error", () => this.#leave());
    this.#ended = new Promise((resolve) => {
      if (worker === undefined) return resolve();
      worker.on("exit", () => {
        this.#leave();
        resolve();
      });
    });
    // The process waits for it only while it is asked something.
    worker?.unref();
  }

  #settle(number: number, answer: Answer | undefined): void {
    const settle = this.#waiting.get(number);
    this.#waiting.delete(number);
    if (this.#waiting.size === 0) this.#worker?.unref();
    settle?.(answer);
  }

  #leave(): void {
    this.#isGone = true;
    for (const number of [...this.#waiting.keys()]) this.#settle(number, undefined);
  }

  async #ask(asked: Question["asked"]): Promise<Answer | undefined> {
    if (this.#isGone) return undefined;
    const number = this.#count++;
    return new Promise((resolve) => {
      this.#waiting.set(number, resolve);
      this.#worker?.ref();
      try {
        this.#worker?.postMessage({ number, asked } satisfies Question);
      } catch {
        // What a thread cannot be given, such as what a workflow threw.
        this.#settle(number, undefined);
      }
    });
  }

  /** Bundles all entries of a group into the module that `file` stands for; nothing where it cannot be. */
  async bundle(
    group: Group,
    using: Pick<Bundling, "runtime" | "scripts">,
    file: string,
  ): Promise<readonly Bundled[] | undefined> {
    // What is in the files is read where it is needed.
    const entries = group.entries.map(({ source: { path, named }, root, name }) => {
      return { source: { path, named }, root, name };
    });
    const together = (await this.#ask({ bundle: { group: { ...group, entries }, ...using } }))?.together;
    return together && bundledTogether(group, together, file);
  }

  /** What `narrow` makes of diagnostics. */
  async narrow(diagnostics: readonly Diagnostic[]): Promise<readonly Diagnostic[] | undefined> {
    return (await this.#ask({ narrow: diagnostics }))?.narrowed;
  }

  /** Ends it. Resolves when it is gone, and has kept what V8 made of TypeScript where that was not known yet. */
  end(): Promise<void> {
    this.#worker?.ref();
    if (!this.#isGone) this.#worker?.postMessage({ number: this.#count++, asked: "end" } satisfies Question);
    return this.#ended;
  }
}
