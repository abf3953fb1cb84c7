import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compileWorkflows, type Guard } from "@argotsx/build";
import { makeFolder } from "@argotsx/build/make-folder";
import { narrow } from "@argotsx/build/narrow";
import type { TypeScriptThread } from "@argotsx/build/typescript-thread";
import type { Diagnostic } from "@argotsx/diagnostic";
import type { Complaint, ScriptFile } from "@argotsx/import";
import type { Context } from "../context.ts";
import { backend } from "../project/compile-project.ts";

/** What became of a module that was made: its manifests, or what is wrong with it. */
export interface Outcome {
  readonly manifests: readonly unknown[];
  readonly complaints: readonly Complaint[];
}

/** What TypeScript says of modules, and why it could not be asked. */
export interface TypeComplaints {
  readonly complaints: ReadonlyMap<string, readonly Complaint[]>;
  readonly failures: readonly Diagnostic[];
}

/** Compiles modules that are in no folder of the user's, and puts away everything that it needs for that. */
export class Modules {
  private readonly context: Context;
  private readonly thread: TypeScriptThread | undefined;
  private readonly folder: string;
  /** Shared by all that is being compiled. */
  private guard: Guard | undefined;
  private compiling = 0;
  private last: Promise<ReadonlyMap<string, Outcome>> | undefined;

  /** `thread` does what needs TypeScript beside the process. */
  constructor(context: Context, thread?: TypeScriptThread) {
    this.context = context;
    this.thread = thread;
    this.folder = realpathSync(mkdtempSync(join(tmpdir(), "argotsx-import-")));
    writeFileSync(join(this.folder, "package.json"), "{}");
    process.once("exit", () => this.release());
  }

  release(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private write(modules: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    const paths = new Map<string, string>();
    for (const [name, text] of modules) {
      const path = join(this.folder, name);
      makeFolder(dirname(path));
      writeFileSync(path, text);
      paths.set(path, name);
    }
    return paths;
  }

  /** Puts files where a module finds them. */
  putBeside(module: string, scripts: readonly Pick<ScriptFile, "file" | "text">[]): void {
    const folder = dirname(join(this.folder, module));
    if (scripts.length > 0) makeFolder(folder);
    for (const { file, text } of scripts) writeFileSync(join(folder, file), text);
  }

  /**
   * Compiles modules, each by its path below the folder that they will be written to. Asked again before it is done, it
   * bundles at once, and evaluates one after the other.
   */
  compile(modules: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, Outcome>> {
    this.guard ??= this.context.guard();
    this.compiling++;
    this.last = this.outcomes(modules, this.guard, this.last).finally(() => {
      if (--this.compiling > 0) return;
      this.guard?.release();
      this.guard = undefined;
    });
    return this.last;
  }

  private async outcomes(modules: ReadonlyMap<string, string>, guard: Guard, after: Promise<unknown> | undefined) {
    const { runtime, version } = this.context;
    const paths = this.write(modules);
    const { files, diagnostics } = await compileWorkflows(
      [...paths.keys()].map((path) => ({ path, named: true })),
      {
        runtime,
        version,
        useCache: false,
        together: true,
        thread: this.thread,
        guard,
        after,
        compiler: async () => (await backend()).compile,
      },
    );
    const manifests = new Map(files.map((file) => [file.path, file.manifests.map(({ value }) => value)]));
    const complaints = new Map<string, Complaint[]>([...paths.keys()].map((path) => [path, []]));
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    for (const { at, message } of await this.narrow(errors)) {
      if (at !== undefined) complaints.get(at.file)?.push({ line: at.line, message });
    }
    return new Map(
      [...paths].map(([path, name]) => [
        name,
        { manifests: manifests.get(path) ?? [], complaints: complaints.get(path) ?? [] },
      ]),
    );
  }

  private async narrow(errors: readonly Diagnostic[]): Promise<readonly Diagnostic[]> {
    if (errors.length === 0) return errors;
    return (await this.thread?.narrow(errors)) ?? narrow(errors);
  }

  /** What TypeScript says of modules, by their paths: the one of the folder that the command runs in. */
  async checkTypes(modules: ReadonlyMap<string, string>): Promise<TypeComplaints> {
    const { checkTypes } = await import("@argotsx/build/check-types");
    const paths = this.write(modules);
    const { packageFolder, cwd: compilerOf } = this.context;
    const found = new Map<string, Complaint[]>();
    const files = [...paths.keys()];
    const diagnostics = await checkTypes({ files, onlyConfigured: false, packageFolder, compilerOf });
    const failures: Diagnostic[] = [];
    for (const one of diagnostics) {
      const { at, severity, message } = one;
      if (severity !== "error") continue;
      const name = at && paths.get(at.file);
      if (name === undefined) {
        failures.push(one);
        continue;
      }
      const known = found.get(name) ?? [];
      found.set(name, known);
      known.push({ line: at?.line, message });
    }
    return { complaints: found, failures };
  }
}
