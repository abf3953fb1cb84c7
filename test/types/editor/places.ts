import type { Place } from "./everything.ts";
import { hole, own } from "./everything.ts";

const object = (path: string, before: string, after = ")"): Place => ({
  path,
  code: `${before}{ ${hole} }${after};`,
  inside: "object",
});

const element = (name: string, children = ""): Place => ({
  path: `<${name}>`,
  code: children === "" ? `<${name} ${hole} />;` : `<${name} ${hole}>${children}</${name}>;`,
  inside: "element",
});

/** The frame of a template with a header. */
const frame = (name: string, header = "{}"): Place => ({
  path: `<${name}> in template(${header})`,
  code: `template("t", ${header}, ({ ${name} }) => <${name} ${hole} />);`,
  inside: "element",
});

const stores = ["s3", "gcs", "azure", "oss", "git", "http", "hdfs", "raw", "artifactory", "plugin"];

const withOutput = `{ outputs: { ${own}: param.string() } }`;

/** What is in scope at the places. */
export const scope = (components: readonly string[]): string => `
import { artifact, clusterWorkflowTemplate, external, param, sequence, tasks, template, workflowTemplate } from "argotsx";
import { ${[...stores, ...components].join(", ")} } from "argotsx";
import { defineConfig, defineRule } from "argotsx/config";
const Echo = template("echo", { inputs: { ${own}: param.string() } }, ({ Suspend }) => <Suspend />);
const { A } = tasks({ A: Echo });
const Each = Echo.each("each", ["a"]);
`;

/** Everywhere that an author writes names of ours: in elements, and in what our functions are given. */
export const placesWith = (components: readonly string[]): readonly Place[] => [
  object("artifact", "artifact("),
  ...["string", "number", "boolean", "json<string[]>"].map((type) => object(`param.${type}`, `param.${type}(`)),
  object("param.oneOf", 'param.oneOf(["a"], '),
  object("sequence", "sequence("),
  object("template", 'template("t", ', ", ({ Suspend }) => <Suspend />)"),
  object("template.fn", 'template.fn("t", () => 1, '),
  ...["workflowTemplate", "clusterWorkflowTemplate", "external"].map((name) => object(name, `${name}("a", `)),
  ...stores.map((name) => object(name, `${name}(`)),
  ...["defineConfig", "defineRule"].map((name) => object(name, `${name}(`)),
  ...components.map((name) => element(name, name === "ForEach" ? "{() => null}" : "")),
  ...["Echo", "A", "Each"].map((name) => element(name)),
  ...["Container", "Script", "Dag", "Steps", "Http", "ContainerSet", "Resource", "Suspend", "Data", "Plugin"].map(
    (name) => frame(name),
  ),
  ...["Dag", "Steps"].map((name) => frame(name, withOutput)),
];
