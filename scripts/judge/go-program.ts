import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const hasGo = (): boolean => spawnSync("go", ["version"]).status === 0;

/** Builds a Go program, and says why it could not be built, such as modules that cannot be fetched. */
export const buildGo = (sources: string, program: string): string | undefined => {
  // Whoever builds it from a checkout that Git does not trust is asked nothing.
  const built = spawnSync("go", ["build", "-buildvcs=false", "-o", program, "."], { cwd: sources, encoding: "utf8" });
  return built.status === 0 ? undefined : built.stderr;
};

/** How a program of this name is called on this system. */
export const executable = (name: string): string => (process.platform === "win32" ? `${name}.exe` : name);

/** A Go program that answers each line of JSON with a line of JSON, built into a folder of its own. */
export class GoProgram<Request, Answer> {
  readonly #folder = mkdtempSync(join(tmpdir(), "argotsx-oracle-"));

  /** Why it could not be built, such as modules that cannot be fetched. */
  readonly problem: string | undefined;

  constructor(sources: string) {
    this.problem = buildGo(sources, this.#program);
    if (this.problem !== undefined) this.remove();
  }

  get #program(): string {
    return join(this.#folder, executable("oracle"));
  }

  /** The program's answers, in order. */
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
