import type { EnvironmentType, MapType, StaticType } from "@argotsx/expr";
import type { Call } from "../model/call.ts";
import { isFields } from "../model/fields.ts";
import type { Resource } from "../model/resource.ts";
import type { Template } from "../model/template.ts";
import { isLoopUnread } from "../scope/unread-fields.ts";
import type { Target } from "../scope/visit.ts";
import type { Walk } from "../scope/walk.ts";
import { NodeTypes } from "./node-type.ts";
import type { EnvironmentOf } from "./place.ts";
import { anything, integer, mapOf, mergedEnvironment, openMap, text, textsOf } from "./types.ts";
import { workflowOutputs, workflowType } from "./workflow-type.ts";

type Variables = EnvironmentType["variables"];

const retry: Variables = {
  retries: text,
  lastRetry: textsOf(["exitCode", "status", "duration", "message"]),
};

/** What `retryStrategy.expression` sees, and nothing else. */
export const retryEnvironment: EnvironmentType = { variables: retry };

/** What a transformation of data sees. */
export const dataEnvironment: EnvironmentType = { variables: { data: anything }, functions: false };

/** What the condition of an HTTP template sees. */
export const httpEnvironment: EnvironmentType = {
  variables: {
    request: mapOf([
      ["method", text],
      ["url", text],
      ["body", text],
      ["bodyBytes", anything],
      ["headers", openMap],
    ]),
    response: mapOf([
      ["statusCode", integer],
      ["body", text],
      ["headers", openMap],
    ]),
  },
  functions: false,
};

const cronVariables: Variables = {
  cronworkflow: mapOf([
    ["name", text],
    ["namespace", text],
    ["labels", openMap],
    ["annotations", openMap],
    ["failed", integer],
    ["succeeded", integer],
    ["lastScheduledTime", anything],
  ]),
};

/** What `when` of a CronWorkflow sees. */
export const cronEnvironment: EnvironmentType = { variables: cronVariables };

/** What `stopStrategy.expression` sees: the same, without Argo's functions. */
export const stopEnvironment: EnvironmentType = { variables: cronVariables, functions: false };

const event: Variables = { namespace: text, discriminator: text, metadata: openMap, payload: anything };

/** What the selector and the arguments of an event binding see. */
export const eventEnvironment: EnvironmentType = { variables: event, functions: false };

/** What the name, labels and annotations of the workflow that an event binding submits see. */
export const eventMetadataEnvironment: EnvironmentType = { variables: event };

const metric: Variables = {
  duration: text,
  status: text,
  exitCode: text,
  resourcesDuration: openMap,
  outputs: openMap,
  retries: text,
};

const inputsType = ({ inputs }: Template): MapType =>
  mapOf([
    ["parameters", textsOf(inputs.parameters.map(({ name }) => name))],
    ["artifacts", mapOf(inputs.artifacts.map(({ name }) => [name, openMap] as const))],
  ]);

/** The item of a loop: a text, or a map where the items are maps. */
const itemType = (call: Call): StaticType | undefined => {
  const [loop] = call.loops;
  if (loop === undefined) return isLoopUnread(call) ? anything : undefined;
  if (loop.kind === "withSequence") return text;
  if (loop.kind === "withParam") return anything;
  if (!loop.items.some(isFields)) return text;
  if (!loop.items.every(isFields)) return anything;
  return textsOf(loop.items.flatMap((item) => Object.keys(item)));
};

/** What is known of a resource once it was gone through. */
interface FromWalk {
  readonly targets: ReadonlyMap<Call, Target>;
  readonly exported: MapType;
  readonly globals: MapType;
}

/** The variables of each place of a resource. Calls of one template share what they see. */
export class Environments {
  private readonly root: Resource;
  private readonly walk: () => Walk;
  private readonly nodes = new NodeTypes();
  private readonly outputs = new Map<Template, EnvironmentType>();
  private made: FromWalk | undefined;

  constructor(root: Resource, walk: () => Walk) {
    this.root = root;
    this.walk = walk;
  }

  /** The workflow itself, for what stands outside of templates and is evaluated there. */
  readonly workflow: EnvironmentOf = () => ({ variables: { workflow: this.walked.globals } });

  /** The same for texts that may be filled in elsewhere, where there is more. */
  readonly elsewhere: EnvironmentOf = () => ({ variables: { workflow: this.walked.globals }, open: true });

  /** The metrics of the whole workflow. */
  readonly metrics: EnvironmentOf = () => ({
    variables: { workflow: this.walked.globals, ...metric, inputs: openMap },
  });

  private get walked(): FromWalk {
    if (this.made === undefined) {
      const walk = this.walk();
      const targets = new Map<Call, Target>();
      for (const visit of walk.visits) for (const [call, target] of visit.targets) targets.set(call, target);
      const exported = workflowOutputs(this.root, walk);
      this.made = { targets, exported, globals: workflowType(this.root, walk, exported) };
    }
    return this.made;
  }

  /** The template that a call leads to, where that is known. */
  targetOf(call: Call): Template | undefined {
    const target = this.walked.targets.get(call);
    return target?.kind === "template" ? target.template : undefined;
  }

  /** What a template sees of itself, and of the call that it is written in. */
  ofTemplate(template: Template, around: EnvironmentType | undefined): EnvironmentType {
    const own: EnvironmentType = {
      variables: {
        ...this.ofNode(template),
        steps: textsOf(["name"]),
        tasks: textsOf(["name"]),
      },
    };
    return around === undefined ? own : mergedEnvironment(own, around);
  }

  /** What the metrics of a template see. */
  ofMetrics(template: Template): EnvironmentType {
    return { variables: { ...this.ofNode(template), ...metric } };
  }

  /** What the steps or tasks of a template see, but for the items of their loops. */
  ofCalls(template: Template, around: EnvironmentType | undefined): EnvironmentType {
    const own: EnvironmentType = {
      variables: {
        ...this.ofNode(template),
        steps: textsOf(["name"]),
        tasks: textsOf(["name"]),
        ...this.callsOf(template, [["name", text]]),
      },
    };
    return around === undefined ? own : mergedEnvironment(own, around);
  }

  /** What a step or task sees, by what those of its template see. */
  ofCall(call: Call, ofCalls: EnvironmentType): EnvironmentType {
    const item = itemType(call);
    return item === undefined ? ofCalls : { ...ofCalls, variables: { ...ofCalls.variables, item } };
  }

  /** What an argument may name as well, because it is filled in once more in the template that takes it. */
  withInputsOf(environment: EnvironmentType, call: Call): EnvironmentType {
    const target = this.targetOf(call);
    if (target === undefined) return { ...environment, open: true };
    return mergedEnvironment(environment, { variables: { inputs: inputsType(target) } });
  }

  /** What the outputs of steps and DAGs and the artifacts of arguments see: of the workflow, only what templates exported. */
  ofOutputs(template: Template): EnvironmentType {
    const known = this.outputs.get(template);
    if (known !== undefined) return known;
    const made: EnvironmentType = {
      variables: {
        inputs: inputsType(template),
        workflow: mapOf([["outputs", this.walked.exported]]),
        ...this.callsOf(template, []),
      },
    };
    this.outputs.set(template, made);
    return made;
  }

  private ofNode(template: Template): Variables {
    return {
      workflow: this.walked.globals,
      inputs: inputsType(template),
      outputs: openMap,
      node: textsOf(["name"]),
      pod: textsOf(["name"]),
      ...retry,
    };
  }

  private callsOf(template: Template, more: readonly (readonly [string, StaticType])[]): Variables {
    const nodes = template.calls.map(
      (call) => [call.name, this.nodes.of(call, this.walked.targets.get(call))] as const,
    );
    return { [template.body === "dag" ? "tasks" : "steps"]: mapOf([...more, ...nodes]) };
  }
}
