import { inspect } from "node:util";

/** What `process.exit` throws while user code runs, so that the call ends the module and not the run. */
export class ExitCall extends Error {
  readonly code: unknown;

  constructor(code: unknown) {
    super(`process.exit(${code === undefined ? "" : inspect(code)})`);
    this.name = "ExitCall";
    this.code = code;
  }
}

/** How a piece of user code ended. */
export type Outcome<T> =
  | { readonly kind: "value"; readonly value: T }
  | { readonly kind: "threw"; readonly error: unknown }
  | { readonly kind: "exit"; readonly call: ExitCall }
  | { readonly kind: "unsettled" };

// Long enough for a slow network, short enough to wonder; only then is the user told what the run is waiting for.
const patience = 10_000;

/**
 * Runs user code so that it can neither write to stdout, which belongs to the output, nor end the process, nor keep it
 * waiting without a word. One guard serves all files of a run; `release` gives the process back as it was.
 */
export class Guard {
  readonly #exit = process.exit;
  readonly #stdout = Object.getOwnPropertyDescriptor(process, "stdout");
  /** Ends the piece of code that is being waited for. */
  #settle: ((outcome: Outcome<never>) => void) | undefined;
  #call: ExitCall | undefined;
  readonly #stackTraceLimit = Error.stackTraceLimit;

  /** What user code threw, with nobody to catch it, after its module had been evaluated: from a timer, for example. */
  readonly strays: unknown[] = [];

  /** What is being waited for, and the timer that says so: one for all of a run, since each would cost time to make. */
  #name: string | undefined;
  #reminder: NodeJS.Timeout | undefined;

  readonly #onBeforeExit = (): void => this.#settle?.({ kind: "unsettled" });
  readonly #onUncaught = (error: unknown): void => {
    if (this.#settle === undefined) this.strays.push(error);
    else this.#settle({ kind: "threw", error });
  };

  constructor() {
    process.exit = (code) => {
      this.#call = new ExitCall(code);
      throw this.#call;
    };
    // A call that fails deep inside Node still shows the line that made it.
    Error.stackTraceLimit = 50;
    // The console takes the stream when it first prints, so it follows as well.
    Object.defineProperty(process, "stdout", { configurable: true, enumerable: true, get: () => process.stderr });
    process.on("beforeExit", this.#onBeforeExit);
    process.on("uncaughtException", this.#onUncaught);
  }

  /** Runs code to its end, or until nothing is left that could bring it there. `name` is what the user calls it. */
  async run<T>(name: string, code: () => T | Promise<T>): Promise<Outcome<T>> {
    this.#call = undefined;
    this.#name = name;
    this.#reminder ??= setTimeout(() => this.#remind(), patience).unref();
    this.#reminder.refresh();
    const interrupted = new Promise<Outcome<T>>((resolve) => {
      this.#settle = resolve;
    });
    const finished = (async (): Promise<Outcome<T>> => {
      try {
        return { kind: "value", value: await code() };
      } catch (error) {
        return { kind: "threw", error };
      }
    })();
    const outcome = await Promise.race([finished, interrupted]);
    this.#settle = undefined;
    this.#name = undefined;
    // Also when the code caught what its own process.exit threw.
    return this.#call === undefined ? outcome : { kind: "exit", call: this.#call };
  }

  #remind(): void {
    if (this.#name !== undefined) process.stderr.write(`argotsx: still waiting for ${this.#name}\n`);
  }

  release(): void {
    clearTimeout(this.#reminder);
    process.exit = this.#exit;
    Error.stackTraceLimit = this.#stackTraceLimit;
    if (this.#stdout !== undefined) Object.defineProperty(process, "stdout", this.#stdout);
    process.off("beforeExit", this.#onBeforeExit);
    process.off("uncaughtException", this.#onUncaught);
  }
}
