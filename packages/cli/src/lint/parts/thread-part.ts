import { Worker } from "node:worker_threads";
import type { Beyond, Checked, Numbered, Part } from "./part.ts";
import type { Answer, Assignment, Question } from "./protocol.ts";

/** A part that is checked here after all, with what it has read. */
interface Replaced {
  readonly part: Part;
  readonly known: readonly Numbered[];
}

/**
 * A part that a thread checks, beside this one. Where the thread fails, whatever the reason, `instead` makes the part
 * that checks the same here, and tells what goes wrong in it.
 */
export class ThreadPart implements Part {
  readonly #instead: () => Part;
  #worker: Worker | undefined;
  #here: Promise<Replaced> | undefined;

  /** `program` is the file that answers as `serve.ts` does. */
  constructor(program: string, assignment: Assignment, instead: () => Part) {
    this.#instead = instead;
    try {
      this.#worker = new Worker(program, { workerData: { assignment }, execArgv: [], stdin: false });
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

  async read(): Promise<readonly Numbered[]> {
    const answer = await this.#answer();
    return answer !== undefined && "read" in answer ? answer.read : (await this.#checkHere()).known;
  }

  async judge(beyond: Beyond): Promise<Checked> {
    const answer = await this.#answer(beyond);
    if (answer !== undefined && "checked" in answer) return answer.checked;
    return (await this.#checkHere()).part.judge(beyond);
  }

  /** The next answer, to a question if there is one; nothing when the thread is gone. */
  #answer(question?: Question): Promise<Answer | undefined> {
    const worker = this.#worker;
    return new Promise((resolve) => {
      if (worker === undefined) return resolve(undefined);
      worker.once("message", resolve);
      for (const end of ["error", "exit", "messageerror"]) worker.once(end, () => resolve(undefined));
      if (question !== undefined) worker.postMessage(question);
    });
  }

  #checkHere(): Promise<Replaced> {
    this.#here ??= (async () => {
      const part = this.#instead();
      return { part, known: await part.read() };
    })();
    return this.#here;
  }
}
