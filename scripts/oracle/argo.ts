import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildGo, executable } from "../judge/go-program.ts";
import type { Verdicts } from "./argo-verdict.ts";
import { readVerdicts } from "./read-verdicts.ts";

const sources = fileURLToPath(new URL("../../test/oracle", import.meta.url));

/** The version of Argo's module that judges, as go.mod names it: "4.0.5". */
export const argoVersion = (): string => {
  const [, version] = /argo-workflows\/v\d+ v(\S+)/.exec(readFileSync(join(sources, "go.mod"), "utf8")) ?? [];
  if (version === undefined) throw new Error("go.mod names no version of Argo");
  return version;
};

/** Argo's own linter, built from its published module into a folder of its own. */
export class ArgoLinter {
  readonly #folder = mkdtempSync(join(tmpdir(), "argotsx-oracle-"));

  /** Why it could not be built, such as modules that cannot be fetched. */
  readonly problem: string | undefined;

  constructor() {
    this.problem = buildGo(sources, this.#program);
    if (this.problem !== undefined) this.remove();
  }

  get #program(): string {
    return join(this.#folder, executable("argo-oracle"));
  }

  /** What it says of each file and each set of files below a folder. */
  async judge(folder: string): Promise<Verdicts> {
    const child = spawn(this.#program, [folder], { stdio: ["ignore", "pipe", "inherit"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    const [code] = await once(child, "close");
    if (code !== 0) throw new Error(`the Go program ended with ${String(code)}`);
    const read = readVerdicts(Buffer.concat(chunks).toString("utf8"));
    return { argo: argoVersion(), verdicts: read?.verdicts ?? [] };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
