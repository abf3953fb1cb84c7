import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const sources = fileURLToPath(new URL("expr", import.meta.url));

/** A value as `expr/value.go` writes it. */
export type Encoded = readonly unknown[];

/** What the Go program says of a request: an error with its stage, or a value with Go's text and JSON of it. */
export interface Answer {
  readonly stage?: "parse" | "compile" | "run" | "panic" | "time";
  readonly error?: string;
  readonly value: Encoded | null;
  readonly text?: string;
  readonly json?: string;
}

export type Request =
  | { readonly kind: "expr" | "when" | "depends"; readonly text: string }
  | { readonly kind: "variables"; readonly variables: Encoded };

export const hasGo = (): boolean => spawnSync("go", ["version"]).status === 0;

/** The Go program, built into a folder of its own. */
export class Oracle {
  readonly #folder = mkdtempSync(join(tmpdir(), "argotsx-oracle-"));

  /** Why it could not be built, such as modules that cannot be fetched. */
  readonly problem: string | undefined;

  constructor() {
    const built = spawnSync("go", ["build", "-o", this.#program, "."], { cwd: sources, encoding: "utf8" });
    if (built.status === 0) return;
    this.problem = built.stderr;
    this.remove();
  }

  get #program(): string {
    return join(this.#folder, process.platform === "win32" ? "oracle.exe" : "oracle");
  }

  /** The answers to all requests but those that set variables, in order. */
  async ask(requests: readonly Request[]): Promise<Answer[]> {
    // Dates without a zone are in the machine's, which our evaluators take for UTC.
    const child = spawn(this.#program, { env: { ...process.env, TZ: "UTC" }, stdio: ["pipe", "pipe", "inherit"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    const closed = once(child, "close");
    // A program that ends early has said why; writing to it must not be what fails.
    child.stdin.on("error", () => undefined);
    child.stdin.end(requests.map((request) => `${JSON.stringify(request)}\n`).join(""));
    const [code] = await closed;
    if (code !== 0) throw new Error(`the Go program ended with ${String(code)}`);
    const lines = Buffer.concat(chunks).toString("utf8").split("\n").slice(0, -1);
    return lines.map((line): Answer => JSON.parse(line));
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
