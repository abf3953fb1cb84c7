import { dagSource } from "../inputs/dag.ts";
import type { Workspace } from "../inputs/workspace.ts";
import { type Group, of, type Round } from "../measure/group.ts";
import { type Processes, script } from "../measure/processes.ts";
import { argotsx, root } from "./command.ts";

const measure = "whole process / building the same object and printing `JSON.stringify`";

/** The power of the number of tasks that the time above the hello build grows with. */
const exponent = (round: Round): number => {
  const above = (name: string): number => of(round, name) - of(round, "hello");
  return Math.log(above("dag50") / above("dag10")) / Math.log(5);
};

/** What one DAG of 10,000 and of 50,000 tasks costs. */
export const large = (workspace: Workspace, processes: Processes): Group => {
  const build = (count: number): string[] => {
    const file = workspace.write(`dag-${count}/workflow.tsx`, dagSource(count));
    return argotsx("build", file, "--stdout", "--no-cache");
  };
  const [dag10, dag50] = [build(10_000), build(50_000)];
  const json = script("dag-object.cjs");
  return {
    commands: {
      hello: () => processes.time(argotsx("build", "examples/hello/workflow.tsx", "--stdout", "--no-cache"), root),
      dag10: () => processes.time(dag10, workspace.folder),
      json10: () => processes.time([json, "10000"], workspace.folder),
      cdk8s: () => processes.time([script("cdk8s.cjs"), "10000"], workspace.folder),
      dag50: () => processes.time(dag50, workspace.folder),
      json50: () => processes.time([json, "50000"], workspace.folder),
      memory50: () => processes.peakMemory(dag50, workspace.folder),
    },
    rows: [
      {
        what: "a DAG of 10,000 tasks",
        measure,
        bound: { atMost: 2.5 },
        value: (round) => of(round, "dag10") / of(round, "json10"),
        shown: ["dag10", "json10"],
      },
      {
        what: "a DAG of 50,000 tasks",
        measure,
        bound: { atMost: 3.5 },
        value: (round) => of(round, "dag50") / of(round, "json50"),
        shown: ["dag50", "json50"],
      },
      {
        what: "a DAG of 50,000 tasks",
        measure: "peak memory, MiB",
        bound: { atMost: 250 },
        unit: "MiB",
        value: (round) => of(round, "memory50"),
        shown: [],
      },
      {
        what: "growth from 10,000 to 50,000 tasks",
        measure: "exponent of the time above the hello build",
        bound: { atMost: 1.1 },
        value: exponent,
        shown: [],
      },
      {
        what: "cdk8s: the same 10,000 tasks, unchecked",
        measure,
        value: (round) => of(round, "cdk8s") / of(round, "json10"),
        shown: ["dag10", "cdk8s"],
      },
    ],
  };
};
