import { type Doc, hardline, indent, join, print } from "../code/doc.ts";
import { type Attribute, element } from "../code/element.ts";
import { quoted } from "../code/text.ts";
import { isOption } from "../typed/argument-names.ts";
import type { Port } from "./signature.ts";
import type { Stub, StubTemplate } from "./stub.ts";

/** A module that calls every declared template with all of its inputs, and the manifest that it has to build to. */
export interface Probe {
  readonly text: string;
  readonly manifest: unknown;
}

const artifactText = "x";

const argument = ({ kind, sample, isList }: Port): Doc => {
  if (kind === "artifact") return `raw({ data: ${quoted(artifactText)} })`;
  return isList ? sample : quoted(sample);
};

const call = ({ tag, signature: { inputs } }: StubTemplate, name: string): Doc => {
  const attributes: Attribute[] = [{ name: "name", value: { text: name } }];
  const through: Doc[] = [];
  for (const port of inputs) {
    if (!isOption(port.name)) attributes.push({ name: port.name, value: { code: argument(port) } });
    else through.push([quoted(port.name), ": ", argument(port)]);
  }
  if (through.length > 0) attributes.push({ name: "arguments", value: { code: ["{ ", join(", ", through), " }"] } });
  return element({ tag, attributes, children: [] });
};

const task = ({ name: template, signature: { inputs } }: StubTemplate, { name, cluster }: Stub, own: string) => {
  const parameters = inputs.filter(({ kind }) => kind === "param").map(({ name, sample: value }) => ({ name, value }));
  const artifacts = inputs
    .filter(({ kind }) => kind === "artifact")
    .map(({ name }) => ({ name, raw: { data: artifactText } }));
  return {
    name: own,
    templateRef: { name, template, ...(cluster && { clusterScope: true }) },
    ...(inputs.length > 0 && {
      arguments: { ...(parameters.length > 0 && { parameters }), ...(artifacts.length > 0 && { artifacts }) },
    }),
  };
};

/** Calls all that is declared in a module, of which `specifier` says where it is. */
export const probeOf = (stubs: readonly Stub[], specifier: string): Probe => {
  const calls = stubs.flatMap((stub) => stub.templates.map((template) => ({ stub, template })));
  const numbered = calls.map((one, index) => ({ ...one, name: `t${index}` }));
  const elements = numbered.map(({ template, name }) => call(template, name));
  const identifiers = stubs.filter(({ templates }) => templates.length > 0).map(({ identifier }) => identifier);
  const text = print([
    ...['import { Dag, raw, Workflow } from "argotsx";', hardline],
    ...[`import { ${identifiers.join(", ")} } from ${quoted(specifier)};`, hardline],
    ...['export default <Workflow name="probe"><Dag name="main">', indent([hardline, join(hardline, elements)])],
    "</Dag></Workflow>;",
  ]);
  const tasks = numbered.map(({ template, stub, name }) => task(template, stub, name));
  const manifest = {
    ...{ apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", metadata: { name: "probe" } },
    spec: { entrypoint: "main", templates: [{ name: "main", dag: { tasks } }] },
  };
  return { text: `${text}\n`, manifest };
};
