import { bundle } from "../inputs/bundle.ts";
import { corpus } from "../inputs/corpus.ts";
import type { Workspace } from "../inputs/workspace.ts";
import { type Group, of } from "../measure/group.ts";
import { type Processes, script } from "../measure/processes.ts";
import { argotsx } from "./command.ts";

const copies = 20;

const measure = "whole process / one that only runs `yaml.parseAllDocuments` on them";

/** Checking folders of manifests, against only parsing them with the library that others check with. */
export const lint = (workspace: Workspace, processes: Processes): Group => {
  const { name, texts } = corpus();
  for (const [index, text] of texts.entries()) {
    workspace.write(`once/${index}.yaml`, text);
    for (let copy = 0; copy < copies; copy++) workspace.write(`often/${index}-${copy}.yaml`, text);
  }
  const check = (folder: string) => processes.time(argotsx("lint", folder), workspace.folder, "problems");
  const schema = bundle(workspace, "check-schema");
  const checkSchema = (folder: string) => processes.time([schema, folder], workspace.folder, "problems");
  const parse = (folder: string) => processes.time([script("parse-yaml.cjs"), folder], workspace.folder);
  return {
    commands: {
      lint: () => check("once"),
      parse: () => parse("once"),
      schema: () => checkSchema("once"),
      lintOften: () => check("often"),
      parseOften: () => parse("often"),
      schemaOften: () => checkSchema("often"),
      read: () => Number(processes.output([bundle(workspace, "read-throughput"), "once"], workspace.folder)),
    },
    rows: [
      {
        what: `\`lint\` of ${name}`,
        measure,
        bound: { atMost: 0.8 },
        value: (round) => of(round, "lint") / of(round, "parse"),
        shown: ["lint", "parse"],
      },
      {
        what: `\`lint\` of ${copies} copies of ${name}`,
        measure,
        bound: { atMost: 0.8 },
        value: (round) => of(round, "lintOften") / of(round, "parseOften"),
        shown: ["lintOften", "parseOften"],
      },
      {
        what: `the schema alone, ${name}`,
        measure,
        bound: { atMost: 0.6 },
        value: (round) => of(round, "schema") / of(round, "parse"),
        shown: ["schema", "parse"],
      },
      {
        what: `the schema alone, ${copies} copies of ${name}`,
        measure,
        bound: { atMost: 0.35 },
        value: (round) => of(round, "schemaOften") / of(round, "parseOften"),
        shown: ["schemaOften", "parseOften"],
      },
      {
        what: "reading YAML",
        measure: "a second of it, warm",
        bound: { atLeast: 20 },
        unit: "MB/s",
        value: (round) => of(round, "read"),
        shown: [],
      },
    ],
  };
};
