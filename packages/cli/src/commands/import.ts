import { resolve } from "node:path";
import { diagnostic } from "@argotsx/diagnostic";
import type { UpgradeOptions } from "@argotsx/import";
import type { Options } from "../arguments/parse.ts";
import type { Context, ExitCode } from "../context.ts";
import type { Made } from "../import/made.ts";
import { makeModules } from "../import/make-modules.ts";
import { makeStubs } from "../import/make-stubs.ts";
import { type Input, readInputs } from "../import/read-inputs.ts";
import { typeScriptThread } from "../import/typescript-thread.ts";
import { type ModuleFiles, type WrittenModules, writeModules } from "../import/write-modules.ts";
import { report } from "../print/report.ts";

/** Options that cannot be meant together, with the reason; the first pair of them is told. */
const pairs: readonly (readonly [one: string, other: string, reason: string])[] = [
  ["stdout", "extract-scripts", "--extract-scripts writes files beside the modules, and --stdout none; choose one"],
  ["stubs", "extract-scripts", "--stubs declares what templates take and give, so it has no scripts; choose one"],
  ["stubs", "upgrade", "--stubs declares what templates take and give, which no version changes; leave --upgrade out"],
  [
    "stubs",
    "upgrade-depends",
    "--stubs declares what templates take and give, and not what tasks wait for; choose one",
  ],
  ["stubs", "style", "--stubs writes declarations, which have one style; leave --style out"],
];

/** What is wrong with the options as they were given; nothing where nothing is. */
const wrongImport = (options: Options): string | undefined => {
  if (!options.has("stdout") && !options.has("out-dir")) return "where to? argotsx import PATHS -o DIR, or --stdout";
  return pairs.find(([one, other]) => options.has(one) && options.has(other))?.[2];
};

/** Prints modules instead of writing them. */
const printed = (context: Context, modules: readonly ModuleFiles[]): WrittenModules => {
  for (const { text } of modules) context.out(text);
  return { modules: 0, scripts: 0, problems: [] };
};

const written = (
  context: Context,
  options: Options,
  modules: readonly ModuleFiles[],
  inputs: readonly Input[],
): WrittenModules => {
  if (options.has("stdout")) return printed(context, modules);
  const folder = resolve(context.cwd, options.get("out-dir") ?? ".");
  const manifests = inputs.map(({ path }) => path);
  return writeModules(modules, { cwd: context.cwd, folder, force: options.has("force"), manifests });
};

const upgradesOf = (options: Options): UpgradeOptions | undefined => {
  const depends = options.has("upgrade-depends");
  return depends || options.has("upgrade") ? { depends } : undefined;
};

const make = async (context: Context, options: Options, inputs: readonly Input[]): Promise<Made> => {
  const types = !options.has("no-check-types");
  if (options.has("stubs")) return makeStubs(context, inputs, { types });
  const thread = typeScriptThread(context, inputs);
  const made = await makeModules(context, inputs, {
    thread,
    style: options.get("style") === "plain" ? "plain" : "typed",
    upgrades: upgradesOf(options),
    extracts: options.has("extract-scripts"),
    types,
    links: !options.has("stdout"),
  });
  // It goes while the modules are written.
  return { ...made, ended: thread?.end() };
};

/** `argotsx import`: writes manifests as TSX, when what that builds is what they say. */
export const importManifests = async (
  context: Context,
  options: Options,
  paths: readonly string[],
): Promise<ExitCode> => {
  const wrong = wrongImport(options);
  if (wrong !== undefined) {
    context.err(`argotsx: ${wrong}\n`);
    return 2;
  }
  const read = await readInputs(context, paths);
  if (read === undefined) return 2;
  const { inputs } = read;
  const { modules, problems: found, summary, ended } = await make(context, options, inputs);
  const done = written(context, options, modules, inputs);
  const problems = [...read.problems, ...found, ...done.problems];
  if (modules.length === 0 && problems.length === 0) {
    const folder = paths.length === 0 ? "this folder" : paths.join(", ");
    const [what, help] = options.has("stubs")
      ? ["WorkflowTemplate or ClusterWorkflowTemplate", "without --stubs other kinds are imported as well"]
      : [
          "manifest of Argo",
          "name files of YAML or JSON, or folders of them; only text with argoproj.io in it is taken from folders",
        ];
    problems.push(diagnostic("no-workflows", undefined, { folder, what }, { help }));
  }
  await ended;
  return report(context, { diagnostics: problems, options, stream: "err", outcome: summary(done) });
};
