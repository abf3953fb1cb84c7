import type { Worker } from "node:worker_threads";
import type { Answer, Assignment, Question } from "./protocol.ts";

/** What a thread runs. */
export interface ThreadProgram {
  /** The file that answers as `serve.ts` does. */
  readonly program: string;
  /** The name of the kept code that it takes. */
  readonly code: string;
}

/**
 * A thread that checks a part of many manifests. It takes as long to start as this one to load the rules, so it is started
 * before it is known what it shall do. Whatever fails in it, it is only gone then.
 */
export class Thread {
  #worker: Worker | undefined;

  /** Nothing where there is only one processor, on which it would only be in the way. */
  static start(program: ThreadProgram): Thread | undefined {
    const { availableParallelism } = process.getBuiltinModule("node:os");
    return availableParallelism() === 1 ? undefined : new Thread(program);
  }

  /** What it prints is not shown. */
  constructor({ program, code }: ThreadProgram) {
    // Most runs have none and load nothing for it.
    const { Worker } = process.getBuiltinModule("node:worker_threads");
    try {
      // To hand on what it prints would take as long as all else here: the streams of the process are made for it.
      this.#worker = new Worker(program, { argv: [code], execArgv: [], stdin: false, stdout: true, stderr: true });
    } catch {
      // The system may allow no more threads.
      return;
    }
    // A run that breaks off ends, whether its thread has something to do or not.
    this.#worker.unref();
    const leave = (): void => {
      this.#worker = undefined;
    };
    this.#worker.on("error", leave);
    this.#worker.on("exit", leave);
  }

  /** What it answers; nothing when it is gone, or cannot be asked. */
  ask(question: Assignment | Question): Promise<Answer | undefined> {
    const worker = this.#worker;
    return new Promise((resolve) => {
      if (worker === undefined) return resolve(undefined);
      const settle = (answer: Answer | undefined): void => {
        worker.unref();
        resolve(answer);
      };
      // What waits for an answer goes on until it comes.
      worker.ref();
      worker.once("message", settle);
      for (const end of ["error", "exit", "messageerror"]) worker.once(end, () => settle(undefined));
      try {
        worker.postMessage(question);
      } catch {
        // Not everything can be handed to another thread.
        settle(undefined);
      }
    });
  }

  /** Lets it go, where it turns out that there is nothing for it to do, or where it answers something else. */
  end(): void {
    void this.#worker?.terminate();
  }
}
