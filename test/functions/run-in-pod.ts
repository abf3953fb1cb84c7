import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder, writeFiles } from "../../packages/build/src/testing/temporary-folder.ts";
import type { Contract, InputContract, OutputContract } from "../../packages/compiler/src/3-emit/pod/contract.ts";
import { podProgram } from "../../packages/compiler/src/3-emit/pod/pod-program.ts";

const root = temporaryFolder();

type WithoutEnv<T> = T extends { readonly env: string } ? Omit<T, "env"> & { readonly text?: string } : T;

/** Inputs and outputs of a run by name: their types, and what else the contract says of them. */
export interface Run {
  readonly inputs?: Readonly<Record<string, WithoutEnv<InputContract>>>;
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

/** A function as the build made it. */
export interface Script {
  readonly source: string;
  readonly sourceMap?: string;
}

/** What the compiler makes of it. */
const programOf = ({ source, sourceMap }: Script, contract: Contract): string =>
  [source, ...podProgram(contract, sourceMap !== undefined), sourceMap ?? "", ""].join("\n");

/**
 * Runs a script, or what stands below the contract in one, with Node as a pod does: a file without an ending, inputs in the environment, outputs in files. Paths
 * of the contract are taken below a folder of the run.
 */
export const runInPod = async (script: Script | string, run: Run): Promise<Ended> => {
  const folder = mkdtempSync(join(root, "pod-"));
  const below = <T extends { readonly path?: string | undefined }>(field: T): T =>
    field.path === undefined ? field : { ...field, path: join(folder, field.path) };
  const inputs = Object.entries(run.inputs ?? {});
  const texts = inputs.flatMap(([name, input]) =>
    input.type === "artifact" || input.text === undefined ? [] : [[`INPUT_${name}`, input.text] as const],
  );
  const contractOf = (name: string, input: WithoutEnv<InputContract>): InputContract => {
    if (input.type === "artifact") return below(input);
    const { text: _, ...rest } = input;
    return { ...rest, env: `INPUT_${name}` };
  };
  const contract: Contract = {
    inputs: Object.fromEntries(inputs.map(([name, input]) => [name, contractOf(name, input)])),
    outputs: Object.fromEntries(Object.entries(run.outputs ?? {}).map(([name, output]) => [name, below(output)])),
  };
  writeFiles(folder, run.files ?? {});
  const file = join(folder, "argo", "script");
  const program = typeof script === "string" ? script : programOf(script, contract);
  mkdirSync(join(folder, "argo"));
  writeFileSync(file, `// flow.tsx\nconst argotsxContract = ${JSON.stringify(contract)};\n${program}`);
  const child = spawn(process.execPath, [...(run.nodeOptions ?? []), file], {
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
  const outputs = parameters.map(([name, { path }]) => {
    if (path === undefined) return [name, withoutLineEnd(stdout)];
    return [name, existsSync(path) ? withoutLineEnd(readFileSync(path, "utf8")) : undefined];
  });
  return {
    status,
    stdout,
    stderr: Buffer.concat(err).toString(),
    outputs: Object.fromEntries(outputs),
    folder,
    script: file,
  };
};
