import { basename } from "node:path";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { FileStubs } from "@argotsx/import";
import type { Context } from "../context.ts";
import { counted } from "../print/counted.ts";
import { Modules } from "./compile-modules.ts";
import type { Made } from "./made.ts";
import type { Input } from "./read-inputs.ts";
import type { ModuleFiles, WrittenFiles } from "./write-modules.ts";

interface StubFile {
  readonly input: Input;
  /** The path below the output folder: declarations have no elements in them. */
  readonly module: string;
  readonly file: FileStubs;
}

const probeName = (module: string): string => module.replace(/\.ts$/, ".probe.tsx");

/** Builds calls of all that is declared, and refuses what does not come out as the cluster's templates. */
const check = async (context: Context, files: readonly StubFile[], types: boolean): Promise<readonly Diagnostic[]> => {
  const modules = new Modules(context);
  try {
    const probes = new Map<string, string>();
    const expected = new Map<string, { readonly file: FileStubs; readonly manifest: unknown }>();
    for (const { module, file } of files) {
      const probe = file.probe(`./${basename(module)}`);
      if (file.text === undefined || probe === undefined) continue;
      modules.putBeside(module, [{ file: basename(module), text: file.text }]);
      probes.set(probeName(module), probe.text);
      expected.set(probeName(module), { file, manifest: probe.manifest });
    }
    if (probes.size === 0) return [];
    for (const [name, { manifests, complaints }] of await modules.compile(probes)) {
      const { file, manifest } = expected.get(name) ?? {};
      const [complaint] = complaints;
      if (complaint !== undefined) file?.refuse(complaint.message);
      else if (file?.compare(manifest, manifests) === false) file.refuse("calls of its templates would be others");
    }
    if (!types) return [];
    const { complaints, failures } = await modules.checkTypes(probes);
    for (const [name, [complaint]] of complaints) expected.get(name)?.file.refuse(complaint?.message ?? "");
    return failures;
  } finally {
    modules.release();
  }
};

const refusals = ({ input, file }: StubFile): readonly Diagnostic[] =>
  file.documents.flatMap(({ start, value, isLibrary, reason }, index) => {
    if (reason === undefined || (!isLibrary && value !== undefined)) return [];
    const document = file.documents.length === 1 ? "this manifest" : `document ${index + 1}`;
    return [
      diagnostic("not-imported", { file: input.path, line: start.line, column: start.column }, { document, reason }),
    ];
  });

const summaryOf =
  (files: readonly StubFile[]) =>
  ({ modules }: WrittenFiles): string => {
    const declared = files.flatMap(({ file }) => file.declared);
    const others = files.flatMap(({ file }) => file.documents).filter(({ isLibrary }) => !isLibrary).length;
    const templates = declared.reduce((sum, one) => sum + one.templates, 0);
    const passed = others === 0 ? "" : `; ${counted(others, "document")} of other kinds passed over`;
    if (declared.length === 0) return `nothing was declared${passed}`;
    const wrote = modules === 0 ? "" : `, wrote ${counted(modules, "file")}`;
    return `declared ${counted(templates, "template")} of ${counted(declared.length, "document")}${wrote}${passed}`;
  };

/** Declares the templates of WorkflowTemplates and ClusterWorkflowTemplates; other kinds are passed over. */
export const makeStubs = async (
  context: Context,
  inputs: readonly Input[],
  { types }: { readonly types: boolean },
): Promise<Made> => {
  const files = inputs.map((input): StubFile => {
    return { input, module: input.module.replace(/\.tsx$/, ".ts"), file: new FileStubs(input.text) };
  });
  const failures = await check(context, files, types);
  const problems = [...failures, ...files.flatMap(refusals)];
  const modules = files.flatMap(({ input, module, file }): ModuleFiles[] => {
    const { text } = file;
    return text === undefined || file.declared.length === 0 ? [] : [{ source: input.path, module, text, scripts: [] }];
  });
  return { modules, problems, summary: summaryOf(files) };
};
