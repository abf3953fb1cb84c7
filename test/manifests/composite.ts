import { isFilled } from "./choices.ts";
import { extrasOf, inputsOf, leaf, type Made, type Makers } from "./leaf.ts";
import type { Signature } from "./scope.ts";

/** Another resource that holds templates. */
export interface Library {
  readonly name: string;
  readonly isCluster: boolean;
  readonly templates: readonly Signature[];
}

type Form = "steps" | "tasks";

/** What a call gives to those that come after it. */
const givenBy = (form: Form, name: string, { outputs, hasResult }: Signature): readonly string[] => [
  ...outputs.map((output) => `${form}.${name}.outputs.parameters.${output}`),
  ...(hasResult ? [`${form}.${name}.outputs.result`, `${form}.${name}.exitCode`] : []),
  `${form}.${name}.status`,
  `${form}.${name}.id`,
  `${form}.${name}.startedAt`,
];

interface Before {
  readonly name: string;
  readonly signature: Signature;
}

/** The loop of a call, and what it makes known. */
const loopOf = (
  known: readonly string[],
  { choices, texts, slips }: Makers,
): { readonly fields: object; readonly known: readonly string[] } => {
  switch (choices.below(14)) {
    case 0:
      return { fields: { withItems: ["a", 2, true] }, known: ["item", "item"] };
    case 1:
      return { fields: { withItems: [{ name: "a" }, { name: "b" }] }, known: ["item.name", "item"] };
    case 2:
      return {
        fields: { withParam: slips.pick([`["a"]`, texts.tag(known)], ["not json", ""]) },
        known: ["item", "item.anything"],
      };
    case 3:
      return {
        fields: {
          withSequence: slips.pick<object>(
            [{ count: "3" }, { start: 1, end: 5 }, { count: texts.tag(known) }, { format: "%d", end: "2" }],
            [{ count: 1, end: 2 }, {}],
          ),
        },
        known: ["item"],
      };
    default:
      return { fields: {}, known: [] };
  }
};

const argumentsFor = (
  signature: Signature,
  known: readonly string[],
  before: readonly Before[],
  form: Form,
  { choices, texts, slips }: Makers,
): object => {
  const given = signature.inputs.filter(({ isOptional }) => (isOptional ? choices.chance(40) : !slips.happens()));
  const parameters = given.map(({ name }) => ({
    name,
    ...(!slips.happens() && { value: choices.chance(8) ? choices.pick<unknown>([1, true, "3"]) : texts.text(known) }),
  }));
  const artifacts = signature.inputArtifacts
    .filter(() => !slips.happens())
    .map((name) => {
      const from = before.flatMap((other) =>
        other.signature.outputArtifacts.map((artifact) => `{{${form}.${other.name}.outputs.artifacts.${artifact}}}`),
      );
      if (isFilled(from) && choices.chance(80)) return { name, from: choices.pick(from) };
      return { name, ...(slips.happens() ? { from: texts.tag(known) } : { raw: { data: texts.text(known) } }) };
    });
  if (slips.happens()) parameters.push({ name: "extra", value: "x" });
  if (parameters.length + artifacts.length === 0) return {};
  return { arguments: { ...(parameters.length > 0 && { parameters }), ...(artifacts.length > 0 && { artifacts }) } };
};

/** A condition over what is known. */
const conditionOf = (known: readonly string[], { choices, texts, slips }: Makers): string =>
  choices.pick([
    `${texts.tag(known)} == yes`,
    `'${texts.tag(known)}' != 'no' && ${texts.tag(known)} > 3`,
    `{{=${slips.pick(["1 == 1", "workflow.name == 'a'", "asInt('1') > 0"], ["1 =="])}}}`,
    "true",
    "a ==",
  ]);

/** A step or a task that calls a template. */
const call = (
  name: string,
  known: readonly string[],
  before: readonly Before[],
  form: Form,
  callable: readonly Signature[],
  libraries: readonly Library[],
  makers: Makers,
): { readonly fields: Record<string, unknown>; readonly signature: Signature } => {
  const { choices, texts, slips } = makers;
  const loop = loopOf(known, makers);
  const inner = [...known, ...loop.known];
  const others = libraries.flatMap((library) => library.templates.map((signature) => ({ library, signature })));
  const nowhere: Signature = {
    name: "nowhere",
    inputs: [],
    inputArtifacts: [],
    outputs: [],
    outputArtifacts: [],
    hasResult: false,
  };
  let signature = isFilled(callable) ? choices.pick(callable) : nowhere;
  let target: object = { template: slips.happens() ? "nowhere" : signature.name };
  if (isFilled(others) && choices.chance(25)) {
    const other = choices.pick(others);
    signature = other.signature;
    const resource = slips.pick([other.library.name], ["nowhere"]);
    const clusterScope = other.library.isCluster !== slips.happens() ? { clusterScope: true } : {};
    target = {
      templateRef: { name: resource, template: slips.pick([signature.name], ["nowhere"]), ...clusterScope },
    };
  } else if (choices.chance(5)) {
    const made = leaf(
      "",
      known.filter((tag) => tag.startsWith("workflow.")),
      makers,
    );
    signature = made.signature;
    target = { inline: made.template };
  }
  if (choices.below(300) < 1)
    target = { ...target, template: signature.name, templateRef: { name: "nowhere", template: "x" } };
  const handler = isFilled(callable) && choices.chance(6) ? choices.pick(callable).name : undefined;
  return {
    fields: {
      name,
      ...target,
      ...argumentsFor(signature, inner, before, form, makers),
      ...loop.fields,
      ...(choices.chance(12) && { when: conditionOf(inner, makers) }),
      ...((form === "steps" ? choices.chance(8) : slips.happens()) && { continueOn: { failed: true } }),
      ...(handler !== undefined && choices.chance(50) && { onExit: handler }),
      ...(handler !== undefined && {
        hooks: {
          ...(choices.chance(50) && { exit: { template: handler } }),
          ...(choices.chance(50) && {
            running: {
              template: handler,
              ...(!slips.happens() && { expression: `${form}["${name}"].status == "Running"` }),
            },
          }),
        },
      }),
      ...(slips.happens() && { when: texts.tag(known), unknownField: 1 }),
    },
    signature,
  };
};

const readableOf = (form: Form, known: readonly string[]): readonly string[] =>
  known.filter((tag) => tag.startsWith(`${form}.`) && tag.includes(".outputs."));

const outputsOf = (
  form: Form,
  before: readonly Before[],
  known: readonly string[],
  { choices, texts, slips }: Makers,
) => {
  const last = before.at(-1);
  if (last === undefined || !choices.chance(35) || (readableOf(form, known).length === 0 && !slips.happens()))
    return { outputs: [], outputArtifacts: [], fields: {} };
  const readable = readableOf(form, known);
  const valueFrom =
    isFilled(readable) && !slips.happens()
      ? { parameter: texts.tag(readable) }
      : choices.pick<object>([{ expression: "'a' + 'b'" }, { parameter: "" }, { path: "/x" }]);
  const artifacts = last.signature.outputArtifacts.map((artifact) => ({
    name: artifact,
    from: `{{${form}.${last.name}.outputs.artifacts.${artifact}}}`,
  }));
  return {
    outputs: ["size"],
    outputArtifacts: artifacts.map(({ name }) => name),
    fields: {
      outputs: {
        parameters: [{ name: "size", valueFrom, ...(choices.chance(8) && { globalName: "shared" }) }],
        ...(artifacts.length > 0 && { artifacts }),
      },
    },
  };
};

/** A template of steps or of tasks that calls others. */
export const composite = (
  name: string,
  globals: readonly string[],
  callable: readonly Signature[],
  libraries: readonly Library[],
  makers: Makers,
): Made => {
  const { choices, texts, slips } = makers;
  const { inputs, parameters } = inputsOf(makers, 2);
  const own = [...globals, ...inputs.map((input) => `inputs.parameters.${input.name}`)];
  const before: Before[] = [];
  const form: Form = choices.chance(50) ? "steps" : "tasks";
  const given = (names: readonly string[]) =>
    before.filter((other) => names.includes(other.name)).flatMap((other) => givenBy(form, other.name, other.signature));
  const make = (awaited: readonly string[]) => {
    const callName = texts.name(
      form === "steps" ? "step" : "task",
      before.map((other) => other.name),
    );
    const known = [...own, ...given(awaited), ...given(awaited)];
    const others = before.filter((other) => awaited.includes(other.name));
    return { callName, ...call(callName, known, others, form, callable, libraries, makers) };
  };
  const count = 1 + choices.below(4);
  let body: object;
  if (form === "steps") {
    const groups: object[][] = [];
    for (let at = 0; at < count; at++) {
      const awaited = before.map((other) => other.name);
      const group = Array.from({ length: 1 + choices.below(2) }, () => {
        const made = make(awaited);
        before.push({ name: made.callName, signature: made.signature });
        return made.fields;
      });
      groups.push(group);
    }
    body = { steps: slips.happens() ? groups.flat() : groups };
  } else {
    const usesDepends = choices.chance(50);
    const tasks: object[] = [];
    const ancestors = new Map<string, readonly string[]>();
    for (let at = 0; at < count; at++) {
      const direct = choices.some(
        before.map((other) => other.name),
        50,
      );
      const awaited = [...new Set([...direct, ...direct.flatMap((task) => ancestors.get(task) ?? [])])];
      const made = make(slips.happens() ? before.map((other) => other.name) : awaited);
      ancestors.set(made.callName, awaited);
      before.push({ name: made.callName, signature: made.signature });
      const named = slips.happens() ? [...direct, "nowhere"] : direct;
      const result = slips.pick(["", "", "", ".Succeeded", ".Failed"], [".AnySucceeded", ".Done"]);
      const waits = usesDepends
        ? { depends: named.map((task) => `${task}${result}`).join(choices.pick([" && ", " || "])) }
        : { dependencies: named };
      tasks.push({ ...made.fields, ...(named.length > 0 && waits) });
    }
    body = {
      dag: {
        tasks,
        ...(choices.chance(10) && { failFast: false }),
        ...(choices.chance(5) && { target: before[0]?.name }),
      },
    };
  }
  const outputs = outputsOf(form, before, given(before.map((other) => other.name)), makers);
  const template = {
    name,
    ...(parameters.length > 0 && { inputs: { parameters } }),
    ...body,
    ...outputs.fields,
    ...extrasOf(own, false, makers),
  };
  return {
    template,
    signature: {
      name,
      inputs,
      inputArtifacts: [],
      outputs: outputs.outputs,
      outputArtifacts: outputs.outputArtifacts,
      hasResult: false,
    },
  };
};
