import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder, writeFiles } from "../../testing/temporary-folder.ts";
import type { Contract, InputContract, OutputContract } from "../pod/contract.ts";

const root = temporaryFolder();

/** Inputs and outputs of a run by name: their types, and what else the contract says of them. */
export interface Run {
  readonly inputs?: Readonly<Record<string, Omit<InputContract, "env"> & { readonly text?: string }>>;
  readonly outputs?: Readonly<Record<string, OutputContract>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Files that are there before it starts, by their paths in the pod. */
  readonly files?: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The output parameters as Argo reads them, by name: without the line end at the end. */
  readonly outputs: Readonly<Record<string, string | undefined>>;
  /** The folder in which every path of the contract lies. */
  readonly folder: string;
  readonly script: string;
}

const withoutLineEnd = (text: string): string => text.replace(/\n$/, "");

/**
 * Runs a script with Node as a pod does: a file without an ending, inputs in the environment, outputs in files. Paths
 * of the contract are taken below a folder of the run.
 */
export const runInPod = async (source: string, run: Run): Promise<Ended> => {
  const folder = mkdtempSync(join(root, "pod-"));
  const below = <T extends { readonly path?: string }>(field: T): T =>
    field.path === undefined ? field : { ...field, path: join(folder, field.path) };
  const inputs = Object.entries(run.inputs ?? {});
  const texts = inputs.flatMap(([name, { text }]) => (text === undefined ? [] : [[`INPUT_${name}`, text] as const]));
  const contract: Contract = {
    inputs: Object.fromEntries(
      inputs.map(([name, { text: _, ...input }]) => [
        name,
        below({ ...input, ...(input.path === undefined && { env: `INPUT_${name}` }) }),
      ]),
    ),
    outputs: Object.fromEntries(Object.entries(run.outputs ?? {}).map(([name, output]) => [name, below(output)])),
  };
  writeFiles(folder, run.files ?? {});
  const script = join(folder, "argo", "script");
  mkdirSync(join(folder, "argo"));
  writeFileSync(script, `// flow.tsx\nconst argotsxContract = ${JSON.stringify(contract)};\n${source}`);
  const child = spawn(process.execPath, [...(run.nodeOptions ?? []), script], {
    cwd: folder,
    env: { ...Object.fromEntries(texts), ...run.environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (chunk) => out.push(chunk));
  child.stderr.on("data", (chunk) => err.push(chunk));
  const [status] = await once(child, "close");
  const stdout = Buffer.concat(out).toString();
  const parameters = Object.entries(contract.outputs).filter(([, { type }]) => type !== "artifact");
  const outputs = parameters.map(([name, { path, stdout: isPrinted }]) => {
    if (isPrinted) return [name, withoutLineEnd(stdout)];
    return [name, path !== undefined && existsSync(path) ? withoutLineEnd(readFileSync(path, "utf8")) : undefined];
  });
  return {
    status,
    stdout,
    stderr: Buffer.concat(err).toString(),
    outputs: Object.fromEntries(outputs),
    folder,
    script,
  };
};
