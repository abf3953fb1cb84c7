import type fc from "fast-check";
import { formatYaml } from "../../packages/yaml/src/write/index.ts";
import { type Choices, chosen, isFilled } from "./choices.ts";
import { composite, type Library } from "./composite.ts";
import { Filler } from "./fill.ts";
import { leaf, type Made, type Makers } from "./leaf.ts";
import { always, Texts } from "./scope.ts";
import { Slips } from "./slips.ts";

type Plain = Record<string, unknown>;

const kinds = [
  "Workflow",
  "Workflow",
  "Workflow",
  "WorkflowTemplate",
  "ClusterWorkflowTemplate",
  "CronWorkflow",
] as const;

const schedules = [
  "0 0 * * *",
  "*/5 * * * MON-FRI",
  "@daily",
  "@every 1h",
  "TZ=Europe/Berlin 0 3 * * *",
  "0 0 31 2 *",
] as const;

const wrongSchedules = ["0 0 * * 7", "61 * * * *", "", "0 0 0 * * *", "@dayly"] as const;

const zones = ["Europe/Berlin", "UTC", "Local"] as const;

const wrongZones = ["Europe/Berln", "utc", "+02:00"] as const;

/** Fields of a specification that this file makes itself, or that would be another story. */
const ownFields = [
  "entrypoint",
  "templates",
  "arguments",
  "onExit",
  "hooks",
  "workflowTemplateRef",
  "templateDefaults",
  "executor",
  "metrics",
];

/** The templates of a specification, those that are called first. */
const templatesOf = (globals: readonly string[], libraries: readonly Library[], makers: Makers): readonly Made[] => {
  const { choices, texts } = makers;
  const made: Made[] = [];
  const nameOf = (base: string): string =>
    texts.name(
      base,
      made.map(({ signature }) => signature.name),
    );
  for (let left = 1 + choices.below(3); left > 0; left--) made.push(leaf(nameOf("leaf"), globals, makers));
  for (let left = choices.below(3); left > 0; left--) {
    const callable = made.map(({ signature }) => signature);
    made.push(composite(nameOf(left === 1 ? "main" : "flow"), globals, callable, libraries, makers));
  }
  return made;
};

const specOf = (kind: string, labels: Plain | undefined, libraries: readonly Library[], makers: Makers) => {
  const { choices, filler, texts, slips } = makers;
  const names = choices.some(["region", "rows"], 45);
  const parameters = names.map((name) => ({
    name,
    ...((kind === "CronWorkflow" ? !slips.happens() : !choices.chance(1)) && {
      value: slips.pick<unknown>(["eu", "us"], ["", 3, true, "a {{workflow.name}}"]),
    }),
    ...(choices.chance(6) && { enum: ["eu", "us"] }),
  }));
  const globals = [
    ...always,
    ...names.flatMap((name) => [`workflow.parameters.${name}`, `workflow.parameters.${name}`]),
    ...Object.keys(labels ?? {}).map((name) => `workflow.labels.${name}`),
  ];
  const made = templatesOf(globals, libraries, makers);
  const entry = made.at(-1)?.signature;
  // What the entrypoint needs is given by arguments of the same names.
  for (const { name, isOptional } of entry?.inputs ?? [])
    if (isOptional ? choices.chance(30) : !slips.happens())
      parameters.push({ name, ...(!slips.happens() && { value: "given" }) });
  const handler = made[0]?.signature;
  const isTemplate = kind === "WorkflowTemplate" || kind === "ClusterWorkflowTemplate";
  const artifacts = (entry?.inputArtifacts ?? []).map((name) => ({ name, raw: { data: "x" } }));
  const spec: Plain = {
    ...(entry !== undefined &&
      !(isTemplate ? choices.chance(40) : slips.happens()) && { entrypoint: slips.pick([entry.name], ["nowhere"]) }),
    ...((parameters.length > 0 || artifacts.length > 0) && {
      arguments: { ...(parameters.length > 0 && { parameters }), ...(artifacts.length > 0 && { artifacts }) },
    }),
    ...(handler !== undefined &&
      (handler.inputs.length === 0 ? choices.chance(15) : slips.happens()) && {
        onExit: slips.pick([handler.name], ["nowhere"]),
      }),
    ...(handler !== undefined &&
      choices.chance(5) && {
        hooks: {
          [choices.pick(["exit", "running"])]: {
            template: handler.name,
            ...(!slips.happens() && { expression: `workflow.status == "Running"` }),
          },
        },
      }),
    ...(choices.chance(30) && filler.object("WorkflowSpec", 6, ownFields)),
    ...(choices.chance(4) && {
      podGC: {
        strategy: slips.pick(["OnPodCompletion"], ["OnPodSucces"]),
        labelSelector: { matchLabels: { app: "a" } },
      },
    }),
    ...(choices.chance(3) && { templateDefaults: { container: { image: "alpine:3.20" } } }),
    ...(choices.chance(4) && { workflowMetadata: { labels: { app: texts.text(globals) } } }),
    templates: made.map(({ template }) => template),
  };
  return { spec, made };
};

const resource = (
  kind: string,
  name: Plain,
  spec: Plain,
  labels: Plain | undefined,
  { choices, filler, slips }: Makers,
): Plain => {
  const metadata = { ...name, ...(labels !== undefined && { labels }) };
  if (kind !== "CronWorkflow") return { apiVersion: "argoproj.io/v1alpha1", kind, metadata, spec };
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind,
    metadata,
    spec: {
      ...filler.object("CronWorkflowSpec", 10, ["workflowSpec", "schedules", "timezone", "workflowMetadata"]),
      ...(!slips.happens() && {
        schedules: [
          slips.pick<string>(schedules, wrongSchedules),
          ...(choices.chance(20) ? [choices.pick(schedules)] : []),
        ],
      }),
      ...(choices.chance(15) && { timezone: slips.pick<string>(zones, wrongZones) }),
      workflowSpec: spec,
    },
  };
};

const names = ({ slips }: Makers): Plain =>
  slips.pick<Plain>(
    [{ name: "job" }, { generateName: "job-" }],
    [{ name: "x".repeat(60) }, { name: "x".repeat(70) }, {}],
  );

/** The documents of a file: resources that hold templates, and one that may use them. */
const documents = (choices: Choices): readonly Plain[] => {
  const slips = new Slips(choices);
  const makers: Makers = { choices, slips, filler: new Filler(choices, slips), texts: new Texts(choices, slips) };
  const made: Plain[] = [];
  const libraries: Library[] = [];
  for (let left = choices.below(3); left > 0; left--) {
    const isCluster = choices.chance(35);
    const kind = isCluster ? "ClusterWorkflowTemplate" : "WorkflowTemplate";
    const { spec, made: templates } = specOf(
      kind,
      undefined,
      libraries.filter((one) => !isCluster || one.isCluster),
      makers,
    );
    const name = `library-${left}`;
    libraries.push({ name, isCluster, templates: templates.map(({ signature }) => signature) });
    made.push(resource(kind, { name }, spec, undefined, makers));
  }
  const kind = choices.pick(kinds);
  const labels = choices.chance(25) ? { app: "reports" } : undefined;
  const usable = libraries.filter((one) => kind !== "ClusterWorkflowTemplate" || one.isCluster);
  const { spec } = specOf(kind, labels, usable, makers);
  if (isFilled(usable) && choices.chance(15)) {
    const { name, isCluster } = choices.pick(usable);
    const { templates: _, ...own } = spec;
    const workflowTemplateRef = { name, ...(isCluster && { clusterScope: true }) };
    const { entrypoint: __, onExit: ___, ...rest } = own;
    made.push(
      resource(
        kind,
        names(makers),
        { ...(slips.happens() ? spec : choices.chance(70) ? rest : own), workflowTemplateRef },
        labels,
        makers,
      ),
    );
  } else made.push(resource(kind, names(makers), spec, labels, makers));
  return made;
};

/** Manifests of a file as plain objects: workflows, templates and schedules that refer to each other, mostly rightly. */
export const manifests: fc.Arbitrary<readonly Plain[]> = chosen(documents);

/** The same as YAML. */
export const manifestTexts: fc.Arbitrary<string> = manifests.map((made) => formatYaml(made));

/** The same by any choices. */
export const manifestText = (choices: Choices): string => formatYaml(documents(choices));
