import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { inspect } from "node:util";
import {
  arrowAsTextOf,
  type Diagnostic,
  decisionOf,
  diagnostic,
  earlyReadOf,
  type Place,
  type Related,
} from "@argotsx/diagnostic";
import type { Ancestors } from "../ancestors.ts";
import { groupEntries } from "../bundle/bundle.ts";
import type { Entry } from "../bundle/entry.ts";
import { type BundleOptions, bundleForStack } from "../bundle/full.ts";
import { deepestPlace } from "../transform/deepest-place.ts";
import { originalColumn } from "../transform/shifts.ts";
import { type Frame, framesOf } from "./frames.ts";
import type { Outcome } from "./guard.ts";
import { helpOnThrown } from "./help-on-thrown.ts";
import { isJavaScripts } from "./is-javascripts.ts";
import { type Mapper, mapperOf } from "./source-map.ts";

/** A module that was evaluated, by which a stack trace is read back. */
interface Evaluated {
  readonly entry: Entry;
  /** As V8 names it in a stack trace. */
  readonly url: string;
}

/** What was thrown, in one line or as many as the error's own message has. */
const reasonThrown = (thrown: unknown): string => {
  if (!(thrown instanceof Error)) return `this file threw ${inspect(thrown, { depth: 1 })}, which is not an Error`;
  const message = String(thrown.message);
  return message === "" ? String(thrown.name) : `${thrown.name}: ${message}`;
};

/** What was thrown, or an error that says so when it throws itself as soon as somebody looks at it. */
const readable = (thrown: unknown): unknown => {
  try {
    reasonThrown(thrown);
    if (thrown instanceof Error) void thrown.stack;
    return thrown;
  } catch {
    return new Error("what was thrown cannot be read, since a getter or proxy in it throws");
  }
};

/** A syntax error that Node finds while it links a module has its place above the trace, as `url:line`. */
const linkFrame = (thrown: unknown): Frame[] => {
  const match = thrown instanceof Error ? /^(file:\/\/\S+):(\d+)\n/.exec(thrown.stack ?? "") : null;
  return match === null ? [] : [{ name: "", file: match[1] ?? "", line: Number(match[2]), column: 1 }];
};

const toPlace = ({ file, line, column }: Frame): Place => ({ file, line, column });
const calledFrom = (frame: Frame): Related => ({
  message: frame.name === "" ? "called from here" : `called from here, in ${frame.name}()`,
  at: toPlace(frame),
});

interface Located {
  readonly at: Place;
  readonly calls: readonly Related[];
  readonly isOurs: boolean;
}

// A recursion without end has thousands of calls that all say the same.
const shownCalls = 4;

/** Whether the stack did not suffice: for a recursion, which has calls, or for reading a file, which has none. */
const isOverflow = (thrown: unknown): boolean =>
  thrown instanceof RangeError && thrown.message === "Maximum call stack size exceeded";

const tooDeep = (path: string): Diagnostic => {
  let text = "";
  try {
    text = readFileSync(path, "utf8");
  } catch {}
  return diagnostic("nested-too-deeply", { file: path, ...deepestPlace(text) }, {});
};

/** Reads stack traces of user code back to the source files. Each module's source map is made at most once. */
export class ThrownExplainer {
  readonly #modules: ReadonlyMap<string, Evaluated>;
  readonly #options: BundleOptions;
  readonly #ancestors: Ancestors;
  readonly #mappers = new Map<string, Promise<Mapper | undefined>>();

  constructor(modules: Iterable<Evaluated>, options: BundleOptions, ancestors: Ancestors) {
    this.#modules = new Map([...modules].map((module) => [module.url, module]));
    this.#options = options;
    this.#ancestors = ancestors;
  }

  async #makeMapper({ entry }: Evaluated): Promise<Mapper | undefined> {
    const [group] = groupEntries([entry], this.#ancestors);
    const json = group && (await bundleForStack(group, this.#options));
    if (group === undefined || json === undefined) return undefined;
    const mapper = mapperOf(json, entry.root);
    return (frame) => {
      const found = mapper(frame);
      const shifts = found && this.#options.transformer.known(found.file, group)?.shifts;
      return found && { ...found, column: originalColumn(shifts ?? [], found.line, found.column) };
    };
  }

  #mapper(module: Evaluated): Promise<Mapper | undefined> {
    const mapper = this.#mappers.get(module.url) ?? this.#makeMapper(module);
    this.#mappers.set(module.url, mapper);
    return mapper;
  }

  /**
   * The calls in the user's own files, innermost first; those of packages only when there are no others. `isOurs` says
   * that it was argotsx that threw, at what the first of them asked of it.
   */
  async #frames(thrown: unknown): Promise<{ readonly frames: readonly Frame[]; readonly isOurs: boolean }> {
    const mapped: Frame[] = [];
    let isOurs = false;
    for (const frame of [...linkFrame(thrown), ...framesOf(thrown)]) {
      const module = this.#modules.get(frame.file);
      // The compiler, which is no module of the run, calls bodies and hands them what they read.
      if (module === undefined) isOurs ||= mapped.length === 0 && !frame.file.startsWith("node:");
      const found = module && (await this.#mapper(module))?.(frame);
      if (found === undefined) continue;
      if (!found.file.startsWith(dirname(this.#options.runtime.index))) mapped.push(found);
      else isOurs ||= mapped.length === 0;
    }
    const own = mapped.filter(({ file }) => !/[\\/]node_modules[\\/]/.test(file));
    return { frames: own.length > 0 ? own : mapped, isOurs };
  }

  /** Where something was thrown and the calls that led there; nothing when no file of the run shows in its trace. */
  async locate(thrown: unknown): Promise<Located | undefined> {
    const { frames, isOurs } = await this.#frames(thrown);
    const [first, ...rest] = frames;
    if (first === undefined) return undefined;
    return { at: toPlace(first), calls: rest.slice(0, shownCalls).map(calledFrom), isOurs };
  }

  /** What to report of a file whose code threw or called process.exit. */
  async toDiagnostic(
    outcome: Extract<Outcome<never>, { readonly kind: "threw" | "exit" }>,
    path: string,
  ): Promise<Diagnostic> {
    const thrown = outcome.kind === "exit" ? outcome.call : readable(outcome.error);
    const decision = decisionOf(thrown);
    if (decision !== undefined) {
      return diagnostic(
        "reference-as-condition",
        decision.at,
        { reference: decision.reference },
        { help: decision.help },
      );
    }
    const arrow = arrowAsTextOf(thrown);
    if (arrow !== undefined) return diagnostic("arrow-as-text", arrow, {});
    const located = await this.locate(thrown);
    if (located === undefined && isOverflow(thrown)) return tooDeep(path);
    const at = located?.at ?? { file: path, line: 1, column: 1 };
    const details = { related: located?.calls ?? [] };
    const reference = earlyReadOf(thrown);
    if (reference !== undefined) return diagnostic("reference-read-early", at, { reference }, details);
    if (outcome.kind === "threw") {
      const help = await helpOnThrown(thrown, this.#options.runtime, located?.at);
      const reason = reasonThrown(thrown);
      return diagnostic("evaluation-failed", at, { reason }, { ...details, ...(help !== undefined && { help }) });
    }
    const { code } = outcome.call;
    return diagnostic("process-exit", at, { code: code === undefined ? "" : inspect(code) }, details);
  }

  /**
   * A diagnostic about thrown code, with the place in its source where that is known. Where the mistake is in that very
   * line it is the place of the diagnostic. An error that a component throws itself is most often about its element.
   */
  async explain(found: Diagnostic): Promise<Diagnostic> {
    const { cause: thrown, ...rest } = found;
    const cause = readable(thrown);
    const located = await this.locate(cause);
    // It was thrown to find the body, and says nothing.
    if (rest.id === "invalid-template") {
      const related = rest.at === undefined ? [] : [{ message: "it is called here", at: rest.at }];
      return located === undefined ? rest : { ...rest, at: located.at, related };
    }
    const help = rest.help ?? (await helpOnThrown(cause, this.#options.runtime, located?.at));
    const explained = { ...rest, ...(help !== undefined && { help }) };
    if (located === undefined) return explained;
    const { at, calls, isOurs } = located;
    // Its stack begins with the element.
    if (rest.id === "reference-read-early") return { ...explained, at, related: [...rest.related, ...calls] };
    if (rest.id === "component-threw" && (isOurs || isJavaScripts(cause))) {
      const element = rest.at === undefined ? [] : [{ message: "while this was expanded", at: rest.at }];
      return { ...explained, at, related: [...rest.related, ...calls, ...element] };
    }
    return { ...explained, related: [...rest.related, { message: "thrown here", at }, ...calls] };
  }
}
