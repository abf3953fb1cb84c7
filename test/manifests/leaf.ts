import type { Choices } from "./choices.ts";
import type { Filler } from "./fill.ts";
import type { Signature, Texts } from "./scope.ts";
import type { Slips } from "./slips.ts";

export interface Made {
  readonly template: Record<string, unknown>;
  readonly signature: Signature;
}

export interface Makers {
  readonly choices: Choices;
  readonly filler: Filler;
  readonly texts: Texts;
  readonly slips: Slips;
}

const bodies = [
  "container",
  "container",
  "container",
  "script",
  "script",
  "resource",
  "suspend",
  "http",
  "containerSet",
  "data",
  "plugin",
] as const;

type Body = (typeof bodies)[number];

const podBodies: readonly Body[] = ["container", "script", "resource", "containerSet", "data"];

const images = ["alpine:3.20", "python:3.12", "registry.example.com/team/app:1.2"] as const;

const bodyOf = (body: Body, known: readonly string[], { choices, filler, texts, slips }: Makers): unknown => {
  const text = () => texts.text(known);
  const image = slips.happens() ? "" : choices.pick(images);
  switch (body) {
    case "container":
      return {
        ...filler.object("Container", 4, ["name", "image", "command", "args"]),
        image,
        command: ["sh", "-c"],
        args: Array.from({ length: choices.below(3) }, text),
        ...(choices.chance(20) && { env: [{ name: "VALUE", value: text() }] }),
      };
    case "script":
      return {
        ...filler.object("ScriptTemplate", 4, ["name", "image", "command", "source", "args"]),
        ...(!slips.happens() && { image }),
        command: ["python"],
        source: `print("${text()}")\nprint("${text()}")\n`,
      };
    case "resource":
      return {
        action: slips.pick(["create", "get", "apply", "delete", "patch", "replace"], ["creat", ""]),
        manifest: slips.pick(
          [
            `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${text()}\n`,
            "apiVersion: v1\nkind: ConfigMap\nmetadata: {}\n",
          ],
          ["[not: yaml", ""],
        ),
        ...(choices.chance(20) && { setOwnerReference: true, successCondition: "status.phase == Done" }),
      };
    case "suspend":
      return choices.chance(50) ? {} : { duration: choices.pick(["20", "10s", "1h", "{{workflow.name}}"]) };
    case "http":
      return { url: slips.happens() ? "" : `https://example.com/${text()}`, ...filler.object("HTTP", 10, ["url"]) };
    case "containerSet":
      return {
        containers: ["main", "side", ...(slips.happens() ? ["side"] : [])].map((name, index) => ({
          name,
          image,
          args: [text()],
          ...(index > 0 && choices.chance(40) && { dependencies: [slips.pick(["main"], ["nowhere"])] }),
        })),
        ...(choices.chance(20) && { volumeMounts: [{ name: "work", mountPath: "/work" }] }),
      };
    case "data":
      return {
        source: { artifactPaths: { name: "files", s3: { bucket: "reports", key: text() } } },
        transformation: slips.happens() ? [] : [{ expression: 'filter(data, {# endsWith "csv"})' }],
      };
    case "plugin":
      return slips.pick<object>([{ notify: { text: text() } }], [{ notify: {}, other: {} }]);
  }
};

/** The source of an output that a body can have; rarely another one. */
const sourceOf = (body: Body, known: readonly string[], { choices, texts, slips }: Makers): unknown => {
  if (slips.happens())
    return choices.pick([undefined, {}, { parameter: texts.tag(known) }, { expression: "1 + 1" }, { path: "" }]);
  const optional = choices.chance(20) ? { default: choices.pick(["none", ""]) } : {};
  if (body === "resource") return { jsonPath: "{.status}", ...optional };
  if (body === "suspend") return { supplied: {}, ...optional };
  if (body === "http" || body === "plugin") return { expression: "response.body", ...optional };
  return { path: "/tmp/out", ...optional };
};

/** The inputs of a template, with what is known by them. */
export const inputsOf = (makers: Makers, most: number) => {
  const { choices, texts } = makers;
  const names: string[] = [];
  for (let left = choices.below(most + 1); left > 0; left--) names.push(texts.name("in", names));
  const inputs = names.map((name) => ({ name, isOptional: choices.chance(25) }));
  const parameters = inputs.map(({ name, isOptional }) => ({
    name,
    ...(isOptional && { [choices.pick(["default", "default", "value"])]: choices.pick(["x", "", 3, true]) }),
    ...(choices.chance(4) && { enum: ["x", "y"] }),
    ...(choices.chance(4) && { description: "what it is" }),
  }));
  return { inputs, parameters };
};

/** Fields that any template may have. */
export const extrasOf = (known: readonly string[], isPod: boolean, { choices, filler, texts, slips }: Makers) => ({
  ...(choices.chance(15) && { metadata: { labels: { app: texts.text(known) } } }),
  ...(choices.chance(10) && { retryStrategy: filler.object("RetryStrategy", 40, ["affinity"]) }),
  ...((isPod ? choices.chance(8) : slips.happens()) && {
    activeDeadlineSeconds: slips.pick<unknown>([10, "20"], ["{{inputs.parameters.in}}", 0, "x"]),
  }),
  ...((choices.chance(isPod ? 6 : 0) || slips.happens()) && {
    timeout: slips.pick(["10s", "1h"], ["soon", "{{inputs.parameters.in}}"]),
  }),
  ...(choices.chance(4) && {
    memoize: { key: texts.text(known), maxAge: "1h", cache: { configMap: { name: "cache" } } },
  }),
  ...(choices.chance(5) && { synchronization: { mutexes: [{ name: texts.text(known) }] } }),
  ...(choices.chance(5) && {
    metrics: {
      prometheus: [{ name: "runs", help: "Runs.", counter: { value: texts.text([]) || "1" } }],
    },
  }),
  ...(choices.chance(6) &&
    filler.object("Template", 5, [
      ...[
        "name",
        "inputs",
        "outputs",
        "container",
        "script",
        "resource",
        "suspend",
        "http",
        "containerSet",
        "data",
        "plugin",
      ],
      ...[
        "steps",
        "dag",
        "metadata",
        "retryStrategy",
        "activeDeadlineSeconds",
        "timeout",
        "memoize",
        "synchronization",
        "metrics",
      ],
      ...[
        "annotations",
        "archiveLocation",
        "parallelism",
        "failFast",
        ...(isPod ? [] : ["initContainers", "sidecars"]),
      ],
    ])),
});

/** A template that does something itself. */
export const leaf = (name: string, globals: readonly string[], makers: Makers): Made => {
  const { choices, texts, slips } = makers;
  const body = choices.pick(bodies);
  const isPod = podBodies.includes(body);
  const { inputs, parameters } = inputsOf(makers, 2);
  const inputArtifacts = body === "suspend" ? [] : isPod || slips.happens() ? choices.some(["report"], 15) : [];
  const outputs = body === "containerSet" && !slips.happens() ? [] : choices.some(["size", "status"], 25);
  const outputArtifacts = isPod || slips.happens() ? choices.some(["file"], 20) : [];
  const known = [
    ...globals,
    ...inputs.flatMap((input) => [`inputs.parameters.${input.name}`, `inputs.parameters.${input.name}`]),
    ...inputArtifacts.map((artifact) => `inputs.artifacts.${artifact}.path`),
    ...(isPod ? ["pod.name"] : []),
  ];
  const path = slips.happens() ? {} : { path: "/tmp/file" };
  const template = {
    ...(name !== "" && { name }),
    ...((parameters.length > 0 || inputArtifacts.length > 0) && {
      inputs: {
        ...(parameters.length > 0 && { parameters }),
        ...(inputArtifacts.length > 0 && {
          artifacts: inputArtifacts.map((artifact) => ({
            name: artifact,
            ...path,
            ...(choices.chance(10) && { optional: true }),
          })),
        }),
      },
    }),
    [body]: bodyOf(body, known, makers),
    ...(slips.happens() && { suspend: {} }),
    ...((outputs.length > 0 || outputArtifacts.length > 0) && {
      outputs: {
        ...(outputs.length > 0 && {
          parameters: outputs.map((output) => {
            const valueFrom = sourceOf(body, known, makers);
            return {
              name: output,
              ...(valueFrom !== undefined && { valueFrom }),
              ...(choices.chance(8) && { globalName: "shared" }),
            };
          }),
        }),
        ...(outputArtifacts.length > 0 && {
          artifacts: outputArtifacts.map((artifact) => ({
            name: artifact,
            ...path,
            ...(choices.chance(10) && { s3: { bucket: "reports", key: texts.text(known) } }),
            ...(choices.chance(8) && { archive: { none: {} } }),
          })),
        }),
      },
    }),
    ...extrasOf(known, isPod, makers),
  };
  const hasResult = ["container", "script", "http", "data", "plugin", "containerSet"].includes(body);
  return { template, signature: { name, inputs, inputArtifacts, outputs, outputArtifacts, hasResult } };
};
