import type { Element } from "../element.ts";
import { record } from "../element.ts";
import { requireName } from "./check-definition.ts";
import { announce, nextId } from "./identity.ts";
import { type Outcome, type OutcomeTree, outcome, outcomeKey, type Result } from "./outcome.ts";
import { makeArtifact, makeOpenReference, makeReference, type Ref, tokenOf, type WithoutNames } from "./reference.ts";
import type { TemplateIdentity } from "./template-identity.ts";
import { declared } from "./whole.ts";

/** How a task or step can stand, as `status` says it. */
export type Phase = "Pending" | "Running" | "Succeeded" | "Failed" | "Error" | "Skipped" | "Omitted";

/** A task or step that other elements can speak of. */
export interface TaskHandle extends WithoutNames {
  /** How the task stands, such as `Succeeded` or `Failed`. */
  readonly status: Ref<Phase>;
  /** The id of the task's node in the workflow. */
  readonly id: Ref<string>;
  /** The IP address of the pod of a daemon. */
  readonly ip: Ref<string>;
  /** The exit code of the task's main container. */
  readonly exitCode: Ref<number>;
  /** When the task started, as a text such as `2026-01-31T06:30:00Z`. */
  readonly startedAt: Ref<string>;
  /** When the task ended, as a text such as `2026-01-31T06:45:00Z`. */
  readonly finishedAt: Ref<string>;
  /** The name of the cluster's node that the pod ran on. */
  readonly hostNodeName: Ref<string>;
  /** A condition for `after` and `depends`: the task succeeded. */
  readonly succeeded: Outcome;
  /** A condition for `after` and `depends`: the task failed, for instance with an exit code that is not 0. */
  readonly failed: Outcome;
  /** A condition for `after` and `depends`: the task could not be run, which Argo calls an error. */
  readonly errored: Outcome;
  /** A condition for `after` and `depends`: the task's own `when` was false. */
  readonly skipped: Outcome;
  /** A condition for `after` and `depends`: the task did not run, since its `depends` was not met. */
  readonly omitted: Outcome;
  /** A condition for `after` and `depends`: the task is a daemon, and it is ready. */
  readonly daemoned: Outcome;
}

/** What a handle is to the compiler. */
export interface TaskIdentity {
  /** The owner of its outputs and of its item. */
  readonly id: number;
  readonly name: string;
  readonly template: TemplateIdentity;
  /** What it is called for, one call an item. */
  readonly each?: { readonly list: unknown };
}

// Symbol.for: the compiler must know a handle of another copy of the package.
const TASK = Symbol.for("argotsx.task");

/** What a tag's function is as a task; nothing for anything else. */
export const taskOf = (type: unknown): TaskIdentity | undefined =>
  typeof type === "function" ? (type as { readonly [TASK]?: TaskIdentity })[TASK] : undefined;

interface Made {
  readonly [TASK]: TaskIdentity;
}

const fields = ["status", "id", "ip", "exitCode", "startedAt", "finishedAt", "hostNodeName"] as const;
const results: readonly (readonly [string, Result])[] = [
  ["succeeded", "Succeeded"],
  ["failed", "Failed"],
  ["errored", "Errored"],
  ["skipped", "Skipped"],
  ["omitted", "Omitted"],
  ["daemoned", "Daemoned"],
  ["anySucceeded", "AnySucceeded"],
  ["allFailed", "AllFailed"],
];

/** The condition that a task ended in a way, or, without one, that it ended well or was skipped. */
const ended = ({ id, name }: TaskIdentity, result?: Result): OutcomeTree => ({
  kind: "task",
  task: id,
  label: name,
  ...(result !== undefined && { result }),
});

const outputsOf = ({ id, name, template }: TaskIdentity): Readonly<Record<string, unknown>> => {
  const outputs: Record<string, unknown> = {};
  for (const [key, spec] of Object.entries(template.outputs)) {
    const target = { owner: id, path: ["outputs", key], label: `${name}.outputs.${key}` };
    outputs[key] = spec.kind === "artifact" ? makeArtifact(target) : makeReference(target);
  }
  const target = { owner: id, path: ["outputs"], label: `${name}.outputs` };
  return declared(outputs, target, `the template '${template.name}' of the task '${name}' has no output`);
};

/** What handles have is made when it is asked for: there may be ten thousand of them. */
const makeBehaviour = (): object => {
  const made: object = Object.setPrototypeOf({}, Function.prototype);
  const define = (key: PropertyKey, read: (identity: TaskIdentity) => unknown): void => {
    Object.defineProperty(made, key, {
      get(this: Made) {
        return read(this[TASK]);
      },
    });
  };
  for (const field of fields) {
    define(field, ({ id, name }) => makeReference({ owner: id, path: [field], label: `${name}.${field}` }));
  }
  for (const [key, result] of results) define(key, (identity) => outcome(ended(identity, result)));
  define(outcomeKey, (identity) => ended(identity));
  define("outputs", outputsOf);
  const text =
    ({ id, name }: TaskIdentity) =>
    (): string =>
      tokenOf({ owner: id, path: ["itself"], label: name });
  for (const key of ["toString", "toJSON", Symbol.toPrimitive]) define(key, text);
  define("item", ({ id, name, each }) => each && makeItem(id, `${name}.item`));
  return made;
};

/** The reference to the item of a loop. */
export const makeItem = <T>(owner: number, label: string): Ref<T> =>
  makeOpenReference({ owner, path: ["item"], label });

const behaviour = /* @__PURE__ */ makeBehaviour();

/** Makes the handle of one call of a template: a component, and what others may say of the task. */
export const makeHandle = (name: string, template: TemplateIdentity, each?: TaskIdentity["each"]): unknown => {
  requireName(name, `the name of a task of '${template.name}'`);
  const identity: TaskIdentity = { id: nextId(), name, template, ...(each !== undefined && { each }) };
  const handle = (props: object): Element => record(handle, { ...props }, undefined, undefined);
  Object.defineProperty(handle, TASK, { value: identity });
  announce(identity);
  return Object.setPrototypeOf(handle, behaviour);
};
