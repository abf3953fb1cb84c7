// What tsc tells an author about libraries of templates. The form of the comments is that of components.tsx.
import { clusterWorkflowTemplate, external, param, tasks, workflowTemplate } from "argotsx";
import { Count, Echo } from "./typed-templates.tsx";

const Lib = workflowTemplate("lib", { templates: { Echo, Count } });
const Far = external("far", {
  templates: {
    Greet: { inputs: { who: param.string(), times: param.number({ default: 1 }) }, outputs: { text: param.string() } },
  },
});
const { G } = tasks({ G: Far.Greet });

export const calls = [
  // error TS2339: no template of the library
  <Lib.Nope />,
  // error TS2322: its calls need their arguments
  <Lib.Echo />,
  // error TS2322: of the right type
  <Lib.Echo message={3} />,
  // error TS2322: the library itself takes none
  <Lib message="x" />,
  // error TS2322: nor children
  <Lib>{null}</Lib>,
  // error TS2551: a misspelt template
  <Far.Greeet who="x" />,
  // error TS2322: a signature says what must be given
  <Far.Greet />,
  // error TS2322: of which type
  <Far.Greet who="x" times="3" />,
  // error TS2322: and nothing else
  <Far.Greet who="x" time={3} />,
  // error TS2551: and what comes out
  G.outputs.txt,
  // error TS2322: of which type it is
  <Count part="x" limit={G.outputs.text} />,
];

export const made = [
  // error TS2345, TypeScript 7 TS2741: a library has templates
  workflowTemplate("lib", {}),
  // error TS2322: by their names
  workflowTemplate("lib", { templates: [Echo] }),
  // error TS2322: a macro is none
  workflowTemplate("lib", { templates: { Macro: () => <Echo message="x" /> } }),
  // error TS2353: it has a name and does not make one up
  workflowTemplate("lib", { templates: { Echo }, generateName: "lib-" }),
  // error TS2353: what is for the whole cluster has no namespace
  clusterWorkflowTemplate("lib", { templates: { Echo }, namespace: "ci" }),
  // error TS2322: a signature declares with param and artifact
  external("far", { templates: { A: { inputs: { a: "string" } } } }),
  // error TS2561: a misspelt field
  external("far", { templates: { A: { output: {} } } }),
  // error TS2554: signatures are needed
  external("far"),
];
