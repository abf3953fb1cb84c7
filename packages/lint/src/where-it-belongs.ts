/**
 * Where a field belongs that its type does not have, since people who misplace one mostly spell it right: one level too deep
 * or too high, at the call instead of the template, or under the name that another tool has for it.
 * @module
 */
import {
  fieldsOf,
  fits,
  type Language,
  listOf,
  type ObjectShape,
  type Path,
  type Shape,
  textOf,
  valueAt,
} from "@argotsx/schema";
import type { Manifest } from "./manifest.ts";
import { fieldsBehindLists } from "./model/misplaced-fields.ts";
import { schedulesOf } from "./schedules-of.ts";
import { ownerPhrase } from "./wording.ts";

/** A field that an object has and its type does not. */
interface Misplaced {
  readonly field: string;
  /** The type of the object. */
  readonly owner: string;
  /** The path of the field. */
  readonly path: Path;
}

const waits = "did you mean 'depends'?";
const inOrder = "steps wait for the lists before theirs: 'depends' and 'dependencies' are for the tasks of a 'dag'";
const given = "did you mean 'arguments'? Its 'parameters' are a list: [{ name: …, value: … }]";
const retries = "retryStrategy: { limit: … }";
const retriesOfCalled = `the template that it calls says it: ${retries}`;
const exits = "it belongs in the step or task that calls the template, or in 'spec' for the whole workflow";
const ofDocument = "it belongs in 'metadata', beside 'spec'; 'podMetadata' is that of the pods";
const isFile = "an artifact is a file: 'path' says where it lies, 'from' which output it is, and 'raw' takes a text";

const ofCalls = {
  args: given,
  params: given,
  with: given,
  if: "did you mean 'when'?",
  condition: "did you mean 'when'?",
  items: "did you mean 'withItems'?",
  loop: "did you mean 'withItems'?",
  retries: retriesOfCalled,
  retry: retriesOfCalled,
} as const;

/** What to say of fields by the type that they stand in, where what the types have in common says nothing or too little. */
const words: Readonly<Record<string, Readonly<Record<string, string | ((value: unknown) => string)>>>> = {
  WorkflowStep: {
    ...ofCalls,
    depends: inOrder,
    dependencies: inOrder,
    dependsOn: inOrder,
    depends_on: inOrder,
    needs: inOrder,
  },
  DAGTask: { ...ofCalls, dependsOn: waits, depends_on: waits, needs: waits, after: waits, runAfter: waits },
  Template: {
    parameters: "what it takes belongs in 'inputs.parameters', what it gives in 'outputs.parameters'",
    artifacts: "what it takes belongs in 'inputs.artifacts', what it gives in 'outputs.artifacts'",
    retries: `write ${retries}`,
    retry: `write ${retries}`,
    onExit: exits,
    hooks: exits,
  },
  WorkflowSpec: {
    retries: `write ${retries}`,
    retry: `write ${retries}`,
    timeout: "templates have it; for the whole workflow write activeDeadlineSeconds: SECONDS",
    labels: ofDocument,
    annotations: ofDocument,
    name: "it belongs in 'metadata', beside 'spec'",
    generateName: "it belongs in 'metadata', beside 'spec'",
    metadata: "it belongs beside 'spec', at the top of the manifest",
    schedule: "a CronWorkflow has it, as 'schedules' in its own 'spec'",
  },
  CronWorkflowSpec: { cron: (value) => `did you mean ${schedulesOf(value)}?` },
  Parameter: {
    from: "a parameter takes a text, value: \"{{…}}\"; 'from' is for artifacts",
    required: "an input without 'default' and 'value' has to be given",
    options: "did you mean 'enum'?",
    values: (value) => `did you mean '${Array.isArray(value) ? "enum" : "value"}'?`,
  },
  Artifact: { value: isFile, valueFrom: isFile, default: `${isFile}; an input that may be missing is 'optional'` },
  Arguments: { params: "did you mean 'parameters'?" },
  Inputs: { params: "did you mean 'parameters'?" },
  Outputs: {
    params: "did you mean 'parameters'?",
    result: "what a container or script prints is there by itself: {{tasks.NAME.outputs.result}}, or {{steps.…}}",
  },
  Container: {
    entrypoint: "did you mean 'command'?",
    cwd: "did you mean 'workingDir'?",
    script: "a 'script' stands in place of 'container', and has the code in 'source'",
  },
  ScriptTemplate: { script: "did you mean 'source'?", code: "did you mean 'source'?" },
};

/** Other types that have what people write into one, nearest first, and how to say where those are. */
const others: Readonly<Record<string, readonly (readonly [type: string, where: string])[]>> = {
  WorkflowStep: [
    ["Template", "in the template that the step calls"],
    ["ScriptTemplate", "in the 'container' or 'script' of the template that the step calls"],
  ],
  DAGTask: [
    ["Template", "in the template that the task calls"],
    ["ScriptTemplate", "in the 'container' or 'script' of the template that the task calls"],
  ],
  Template: [["DAGTask", "in the step or task that calls the template"]],
  WorkflowSpec: [
    ["CronWorkflowSpec", "in the 'spec' of a CronWorkflow"],
    ["Template", "in a template of 'templates'"],
    ["ScriptTemplate", "in the 'container' or 'script' of a template"],
  ],
  CronWorkflow: [["WorkflowSpec", "inside 'spec.workflowSpec'"]],
  Container: [["ScriptTemplate", "in a 'script', which stands in place of 'container'"]],
};

/** Whole templates and what the controller writes, into which nobody has to move a field. */
const asides: ReadonlySet<string> = new Set(["inline", "templateDefaults", "status"]);

/** The fields of a template that say what it runs, and that people forget to go into. */
const bodies: ReadonlySet<string> = new Set(["container", "script", "containerSet", "resource", "http", "data", "dag"]);

/** More than this, and the field is one of those that many types have. */
const mostInside = 3;

const objectIn = (shape: Shape | undefined): ObjectShape | undefined => (shape?.kind === "object" ? shape : undefined);

/** The fields of an object below which the field could stand; only those that are there, if one is. */
const inside = ({ field, path }: Misplaced, shape: ObjectShape, root: unknown): readonly string[] => {
  const holders = [...shape.fields].flatMap(([name, inner]) =>
    !asides.has(name) && objectIn(inner)?.fields.has(field) === true ? [name] : [],
  );
  const value = fieldsOf(valueAt(root, path.slice(0, -1)));
  const there = holders.filter((name) => Object.hasOwn(value, name));
  const body = there.find((name) => bodies.has(name));
  if (body !== undefined) return [body];
  if (there.length > 0) return there;
  const common = holders.filter((name) => name === "container" || name === "script");
  if (common.length > 0) return common;
  return holders.length > mostInside ? [] : holders;
};

interface Outer {
  readonly shape: ObjectShape;
  /** How many keys lead there. */
  readonly depth: number;
}

/** The nearest object around the one that the field is in that could have it. */
const outside = ({ field, path }: Misplaced, root: ObjectShape): Outer | undefined => {
  let found: Outer | undefined;
  let shape: Shape | undefined = root;
  for (const [depth, key] of path.slice(0, -1).entries()) {
    if (shape?.kind === "object") {
      if (shape.fields.has(field)) found = { shape, depth };
      shape = shape.fields.get(String(key));
    } else if (shape?.kind === "list") shape = shape.items;
    else if (shape?.kind === "map") shape = shape.values;
    else break;
  }
  return found;
};

/** Where a field belongs, in words. */
export interface Belonging {
  readonly help: string;
  /** `said` is known of this field of this type; the others only have a field of the name. */
  readonly how: "said" | "inside" | "related" | "outside";
  /** Whether what stands there is what the field takes at that place. */
  readonly fits: boolean;
}

/** The item of a list that a field stands behind, where it would be one of it if it were indented as the item is. */
const itemBefore = ({ field, path }: Misplaced, shape: ObjectShape, { value }: Manifest): string | undefined => {
  const holder = fieldsOf(valueAt(value, path.slice(0, -1)));
  const list = fieldsBehindLists(holder, shape).find(({ fields }) => fields.includes(field))?.list;
  if (list === undefined) return undefined;
  const name = textOf(fieldsOf(listOf(holder[list]).at(-1)).name);
  return name === undefined
    ? `it belongs in the last item of '${list}': indent it like the fields there`
    : `it belongs in '${name}' of '${list}': indent it like the name there`;
};

/** Says where a field belongs that stands where its type has none of that name; nothing where nobody knows. */
export const whereItBelongs = (misplaced: Misplaced, manifest: Manifest, language: Language): Belonging | undefined => {
  const { owner, field, path } = misplaced;
  const said = words[owner];
  const value = valueAt(manifest.value, path);
  const word = said !== undefined && Object.hasOwn(said, field) ? said[field] : undefined;
  if (word !== undefined) return { help: typeof word === "string" ? word : word(value), how: "said", fits: true };
  const isTakenBy = (one: ObjectShape | undefined): boolean => {
    const shape = one?.fields.get(field);
    return shape !== undefined && fits(value, shape);
  };
  const shape = language.find(owner);
  // In TSX nothing is indented too little.
  const item =
    shape === undefined || manifest.ownerOf !== undefined ? undefined : itemBefore(misplaced, shape, manifest);
  if (item !== undefined) return { help: item, how: "inside", fits: true };
  const holders = shape === undefined ? [] : inside(misplaced, shape, manifest.value);
  if (holders.length > 0) {
    const around = fieldsOf(valueAt(manifest.value, path.slice(0, -1)));
    const [has] = holders.filter((name) => Object.hasOwn(fieldsOf(around[name]), field));
    const which = holders.map((name) => `'${name}'`).join(" or ");
    return {
      help: has === undefined ? `it belongs inside ${which}` : `keep the one that is inside '${has}' already`,
      how: "inside",
      fits: holders.some((name) => isTakenBy(objectIn(shape?.fields.get(name)))),
    };
  }
  const other = others[owner]?.find(([type]) => language.find(type)?.fields.has(field));
  if (other !== undefined) {
    return { help: `it belongs ${other[1]}`, how: "related", fits: isTakenBy(language.find(other[0])) };
  }
  const { kind } = fieldsOf(manifest.value);
  const root = typeof kind === "string" ? language.find(kind) : undefined;
  const outer = root && outside(misplaced, root);
  if (outer === undefined) return undefined;
  const around = path.slice(0, outer.depth);
  if (Object.hasOwn(fieldsOf(valueAt(manifest.value, around)), field)) return undefined;
  const place = outer.depth === 0 ? "" : ` in ${ownerPhrase(manifest, around, undefined, outer.shape.name)},`;
  const top = outer.depth === 0 ? ", at the top of the manifest" : "";
  return {
    help: `it belongs${place} beside '${path[outer.depth]}'${top}`,
    how: "outside",
    fits: isTakenBy(outer.shape),
  };
};
