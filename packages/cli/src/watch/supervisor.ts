import { FolderWatcher, kindAt } from "@argotsx/build/watch";
import type { Context, ExitCode } from "../context.ts";
import { Known } from "./known.ts";
import { saidOfChanges, saidOfContested, saidOfWatching } from "./say.ts";
import { WorkerProcess } from "./worker-process.ts";

/** How long nothing must happen, and how long it may go on, until a burst of changes is looked at; in milliseconds. */
const quiet = 10;
const longest = 100;
/** How long a file may be without content while it is saved. */
const saving = 60;
/** How long a build may take until it is given up for a newer change. */
const patience = 500;
/** How often in a row a build is told that it comes too late. */
const refusals = 3;

const limitAdvice =
  "the system allows no more watches; on Linux raise fs.inotify.max_user_watches, or watch fewer folders";

/**
 * Builds again whenever something changes. It executes no code of the user itself: each build has a process of its own,
 * of which one always waits, so that a change need not wait for Node to start.
 */
export class Supervisor {
  readonly #context: Context;
  readonly #known = new Known();
  readonly #watcher = new FolderWatcher((path) => this.#hint(path));
  /** Paths where something happened, and whether that was while a build was reading. */
  readonly #hints = new Map<string, boolean>();
  #firstHintAt = 0;
  #timer: NodeJS.Timeout | undefined;
  #hasWaited = false;
  #spare: WorkerProcess;
  #active: WorkerProcess | undefined;
  #startedAt = 0;
  /** Whether the running build may write: from then on it comes to its end, so that it writes all or nothing. */
  #isWriting = false;
  #refused = 0;
  /** Whether the last build came to nothing, so that the next is due whatever the hints turn out to mean. */
  #isRepeated = false;
  /** Whether the last build broke off by itself, which is tried once more before it is told. */
  #hasBroken = false;
  #usesTypeScript = false;
  /** Whether the current folder is gone, in which no process can be started. */
  #isHomeless = false;
  /** Nothing is started any more: nobody would end it. */
  #isEnded = false;
  #end: (code: ExitCode) => void = () => {};

  constructor(context: Context) {
    this.#context = context;
    this.#spare = this.#start();
  }

  /** Builds, and goes on until it is ended; resolves to the exit status. */
  async run(): Promise<ExitCode> {
    const ended = new Promise<ExitCode>((resolve) => {
      this.#end = resolve;
    });
    for (const signal of ["SIGTERM", "SIGHUP"] as const) process.on(signal, () => this.#end(0));
    process.on("SIGINT", () => {
      // The terminal has written ^C, and what comes next is to stand on a line of its own.
      if (!this.#isEnded && this.#context.isTerminal("err")) this.#context.err("\n");
      this.#end(0);
    });
    void this.#build().then((isUsable) => {
      if (!isUsable) this.#end(2);
      else this.#say(saidOfWatching(this.#known.size));
    });
    const code = await ended;
    this.#isEnded = true;
    clearTimeout(this.#timer);
    this.#watcher.close();
    await Promise.all([this.#active?.end(), this.#spare.end()]);
    return code;
  }

  #start(): WorkerProcess {
    return new WorkerProcess(this.#context.cwd, this.#usesTypeScript);
  }

  #say(line: string): void {
    // Whoever read what we say is gone.
    if (!this.#context.err(`${line}\n`)) this.#end(0);
  }

  #hint(path: string): void {
    if (this.#hints.size === 0) this.#firstHintAt = Date.now();
    this.#hints.set(path, this.#active !== undefined || this.#hints.get(path) === true);
    this.#schedule(Math.min(quiet, Math.max(0, this.#firstHintAt + longest - Date.now())));
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    if (this.#isEnded) return;
    this.#timer = setTimeout(() => this.#process(), delay);
  }

  #isOutdated(): boolean {
    return [...this.#hints.keys()].some((path) => this.#known.isOutdated(path));
  }

  /** Looks at what happened, unless a build is running, which is given up only when it takes long. */
  #process(): void {
    if (this.#active !== undefined) {
      if (this.#isWriting) return;
      const left = this.#startedAt + patience - Date.now();
      if (left > 0) this.#schedule(left);
      else if (this.#isOutdated()) {
        this.#isRepeated = true;
        this.#active.kill();
      }
      return;
    }
    this.#arm();
    // A file that is gone or empty is often about to be written; that takes an editor a moment.
    if (!this.#hasWaited && [...this.#hints.keys()].some((path) => this.#known.isHalfSaved(path))) {
      this.#hasWaited = true;
      this.#schedule(saving);
      return;
    }
    this.#hasWaited = false;
    const changes = this.#known.look(this.#hints);
    this.#hints.clear();
    const contested = this.#known.restorations.takeContested();
    if (contested.length > 0) this.#say(`\n${saidOfContested(contested, this.#context.cwd)}`);
    if (changes.length === 0 && !this.#isRepeated) {
      // Folders may have come that hold nothing yet.
      this.#arm(this.#known.watchedFolders());
      return;
    }
    if (changes.length > 0) this.#say(`\n${saidOfChanges(changes, this.#context.cwd)}`);
    if (this.#isWithoutFolder()) return;
    this.#isRepeated = false;
    void this.#build();
  }

  /** Whether the current folder is gone, until which comes back nothing can be built. */
  #isWithoutFolder(): boolean {
    const wasHomeless = this.#isHomeless;
    this.#isHomeless = kindAt(this.#context.cwd) !== "folder";
    if (this.#isHomeless) {
      if (!wasHomeless) this.#say("argotsx: the current folder does not exist any more; it is waited for");
      this.#isRepeated = true;
    } else if (wasHomeless) {
      // The one that waits is still in the folder that is gone.
      void this.#spare.end();
      this.#spare = this.#start();
    }
    return this.#isHomeless;
  }

  /** Watches where it matters by now, and looks at what may have happened there before. */
  #arm(folders?: ReadonlySet<string>): void {
    try {
      const fresh = new Set(folders === undefined ? this.#watcher.refresh() : this.#watcher.watch(folders));
      if (fresh.size > 0) for (const path of this.#known.pathsIn(fresh)) this.#hints.set(path, true);
    } catch {
      this.#context.err(`argotsx: ${limitAdvice}\n`);
      this.#end(2);
    }
  }

  /** One build. Answers whether the command could be meant as it was given. */
  async #build(): Promise<boolean> {
    const worker = this.#spare;
    this.#active = worker;
    const request = this.#known.start();
    this.#startedAt = Date.now();
    this.#isWriting = false;
    const result = await worker.build(request, () => {
      const isAllowed = this.#refused >= refusals || !this.#isOutdated();
      this.#isWriting = isAllowed;
      this.#refused = isAllowed ? 0 : this.#refused + 1;
      this.#isRepeated ||= !isAllowed;
      return isAllowed;
    });
    if (this.#isEnded) return true;
    if (result === undefined) {
      this.#known.fail();
      if (!this.#isRepeated && this.#hasBroken) {
        this.#say("argotsx: the build broke off; it is tried again with the next change");
      }
      const isNew = !this.#isRepeated && !this.#hasBroken;
      this.#hasBroken = isNew;
      this.#isRepeated ||= isNew;
    } else {
      this.#hasBroken = false;
      this.#known.finish(result);
      this.#usesTypeScript = result.usesTypeScript;
      this.#arm(this.#known.watchedFolders());
    }
    this.#spare = this.#start();
    this.#active = undefined;
    if (this.#hints.size > 0 || this.#isRepeated) this.#schedule(0);
    return result?.code !== 2;
  }
}
