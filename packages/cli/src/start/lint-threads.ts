import { Thread, type ThreadProgram } from "../lint/parts/thread.ts";

/** The threads of a run of `lint`, of which the first may be started before the command is loaded: it is ready earlier then. */
export class LintThreads {
  readonly #program: ThreadProgram;
  #ahead: Thread | undefined;

  /** A thread is started now if there is likely to be work for it. */
  constructor(program: ThreadProgram, isLikely: boolean) {
    this.#program = program;
    this.#ahead = isLikely ? Thread.start(program) : undefined;
  }

  /** Starts a thread, or hands over the one that was started ahead; nothing where none can be had. */
  start(): Thread | undefined {
    const ahead = this.#ahead;
    this.#ahead = undefined;
    return ahead ?? Thread.start(this.#program);
  }

  /** There is no work for one: what was started ahead ends. */
  end(): void {
    this.#ahead?.end();
    this.#ahead = undefined;
  }
}
