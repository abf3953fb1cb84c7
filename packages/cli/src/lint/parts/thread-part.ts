import type { Beyond, Checked, Numbered, Part } from "./part.ts";
import type { Assignment } from "./protocol.ts";
import type { Thread } from "./thread.ts";

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
  readonly #thread: Thread;
  readonly #assignment: Assignment;
  readonly #instead: () => Part;
  #here: Promise<Replaced> | undefined;

  constructor(thread: Thread, assignment: Assignment, instead: () => Part) {
    this.#thread = thread;
    this.#assignment = assignment;
    this.#instead = instead;
  }

  async read(): Promise<readonly Numbered[]> {
    const answer = await this.#thread.ask(this.#assignment);
    return answer !== undefined && "read" in answer ? answer.read : (await this.#checkHere()).known;
  }

  async judge(beyond: Beyond): Promise<Checked> {
    const answer = await this.#thread.ask(beyond);
    if (answer !== undefined && "checked" in answer) return answer.checked;
    return (await this.#checkHere()).part.judge(beyond);
  }

  #checkHere(): Promise<Replaced> {
    this.#here ??= (async () => {
      this.#thread.end();
      const part = this.#instead();
      return { part, known: await part.read() };
    })();
    return this.#here;
  }
}
