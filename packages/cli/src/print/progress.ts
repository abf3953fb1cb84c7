import type { Context } from "../context.ts";
import { counted } from "./counted.ts";

/** How long a run may take before it says anything, in milliseconds. */
const patience = 500;

/** How long one state is shown at least. */
const pause = 100;

/** To the start of the line, and empty to its end. */
const clear = "\r\u001b[K";

/**
 * Tells on standard error how far a long run is, where that is a terminal: one line, which is gone when the run ends.
 * Short runs, and those that something else reads, say nothing and load nothing for it.
 */
export class Progress {
  readonly #context: Pick<Context, "env" | "err" | "isTerminal">;
  readonly #what: string;
  readonly #total: number | undefined;
  readonly #now: () => number;
  #next: number;
  #done = 0;
  #isWanted: boolean | undefined;
  #isShown = false;
  readonly #timer: NodeJS.Timeout;

  /** `what` is done to `total` files, such as "compiling"; without a number, it is done to all at once. */
  constructor(context: Pick<Context, "env" | "err" | "isTerminal">, what: string, total?: number, now = Date.now) {
    this.#context = context;
    this.#what = what;
    this.#total = total;
    this.#now = now;
    this.#next = now() + patience;
    // The first files may be waited for, with nothing to count yet.
    this.#timer = setTimeout(() => this.#show(), patience).unref();
  }

  /** One more file is being looked at, or so many at the same time. */
  step(files = 1): void {
    this.#done = Math.min(this.#done + files, this.#total ?? Infinity);
    if (this.#now() >= this.#next) this.#show();
  }

  end(): void {
    clearTimeout(this.#timer);
    if (this.#isShown) this.#context.err(clear);
    this.#isShown = false;
  }

  #show(): void {
    const { env, err, isTerminal } = this.#context;
    const isPlain = env.TERM === "dumb" || (env.NO_COLOR ?? "") !== "" || (env.CI ?? "") !== "";
    this.#isWanted ??= !isPlain && isTerminal("err");
    this.#next = this.#isWanted ? this.#now() + pause : Infinity;
    if (!this.#isWanted) return;
    this.#isShown = true;
    const counts = this.#total === undefined ? "" : ` ${this.#done} of ${counted(this.#total, "file")}`;
    err(`${clear}${this.#what}${counts}`);
  }
}

/** Progress of a run over so many files; nothing where there are none. */
export const progressOf = (context: Context, what: string, files: number): Progress | undefined =>
  files === 0 ? undefined : new Progress(context, what, files);
