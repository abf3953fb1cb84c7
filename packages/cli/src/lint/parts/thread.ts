import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Answer, Assignment, Question } from "./protocol.ts";

/**
 * A thread that checks a part of many manifests. It takes as long to start as this one to load the rules, so it is started
 * before it is known what it shall do. Whatever fails in it, it is only gone then.
 */
export class Thread {
  #worker: Worker | undefined;

  /** Nothing where there is only one processor, on which it would only be in the way. */
  static start(program: string): Thread | undefined {
    return availableParallelism() === 1 ? undefined : new Thread(program);
  }

  /** `program` is the file that answers as `serve.ts` does. */
  constructor(program: string) {
    try {
      this.#worker = new Worker(program, { execArgv: [], stdin: false });
    } catch {
      // The system may allow no more threads.
      return;
    }
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
      worker.once("message", resolve);
      for (const end of ["error", "exit", "messageerror"]) worker.once(end, () => resolve(undefined));
      try {
        worker.postMessage(question);
      } catch {
        // Not everything can be handed to another thread.
        resolve(undefined);
      }
    });
  }

  /** Lets it go, where it turns out that there is nothing for it to do, or where it answers something else. */
  end(): void {
    void this.#worker?.terminate();
  }
}
