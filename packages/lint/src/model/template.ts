import type { Path } from "@argotsx/schema";
import { byName } from "./by-name.ts";
import { Call } from "./call.ts";
import { type Container, containersOf } from "./container.ts";
import { type Fields, fieldsOf, listOf } from "./fields.ts";
import { type Body, bodiesIn, isLeafBody, makesPod } from "./kinds.ts";
import { listsOfTemplate, type NamedList } from "./named-lists.ts";
import { type Ports, portsOf } from "./ports.ts";
import type { Resource } from "./resource.ts";

/** A template of a resource, or one that is written inline in a call. */
export class Template {
  readonly owner: Resource;
  /** Empty where none is given, as for inline ones. */
  readonly name: string;
  readonly path: Path;
  readonly fields: Fields;
  /** The call that it is written in. */
  readonly inlineIn: Call | undefined;
  /** Everything it says to run; more than one is a mistake. */
  readonly bodies: readonly Body[];
  /** What it runs: the first, if it says more than one thing. */
  readonly body: Body | undefined;
  /** The object of its body, such as `container`. */
  readonly bodyFields: Fields;
  private readonly made: {
    inputs?: Ports;
    outputs?: Ports;
    calls?: readonly Call[];
    containers?: readonly Container[];
    byName?: (name: string) => Call | undefined;
    lists?: readonly NamedList[];
  } = {};

  constructor(owner: Resource, value: unknown, path: Path, inlineIn?: Call) {
    this.owner = owner;
    this.fields = fieldsOf(value);
    this.path = path;
    this.inlineIn = inlineIn;
    this.name = typeof this.fields.name === "string" ? this.fields.name : "";
    this.bodies = bodiesIn(this.fields);
    this.body = this.bodies[0];
    this.bodyFields = fieldsOf(this.body && this.fields[this.body]);
  }

  get isLeaf(): boolean {
    return isLeafBody(this.body);
  }

  get makesPod(): boolean {
    return makesPod(this.body);
  }

  /** `template 'a'`, or `the inline template of task 'b'`. */
  get phrase(): string {
    if (this.name !== "") return `template '${this.name}'`;
    return this.inlineIn === undefined ? "a template" : `the inline template of ${this.inlineIn.phrase}`;
  }

  get inputs(): Ports {
    this.made.inputs ??= portsOf(this.fields.inputs, this.path, "inputs");
    return this.made.inputs;
  }

  get outputs(): Ports {
    this.made.outputs ??= portsOf(this.fields.outputs, this.path, "outputs");
    return this.made.outputs;
  }

  /** The containers of its pod, Argo's own not among them; none where it makes no pod. */
  get containers(): readonly Container[] {
    this.made.containers ??= containersOf(this);
    return this.made.containers;
  }

  /** Its steps in the order of their groups, or its tasks. */
  get calls(): readonly Call[] {
    this.made.calls ??= this.body === "steps" ? this.steps() : this.body === "dag" ? this.tasks() : noCalls;
    return this.made.calls;
  }

  /** The lists of what it runs and gives. */
  get lists(): readonly NamedList[] {
    this.made.lists ??= listsOfTemplate(this);
    return this.made.lists;
  }

  /** The first step or task of a name. */
  call(name: string): Call | undefined {
    this.made.byName ??= byName(this.calls);
    return this.made.byName(name);
  }

  private steps(): readonly Call[] {
    const calls: Call[] = [];
    const groups = listOf(this.fields.steps);
    for (let group = 0; group < groups.length; group++) {
      const steps = listOf(groups[group]);
      for (let index = 0; index < steps.length; index++) {
        const path = [...this.path, "steps", group, index];
        calls.push(new Call({ template: this, value: steps[index], path, group, inline: newInline }));
      }
    }
    return calls;
  }

  private tasks(): readonly Call[] {
    const calls: Call[] = [];
    const tasks = listOf(this.bodyFields.tasks);
    for (let index = 0; index < tasks.length; index++) {
      const path = [...this.path, "dag", "tasks", index];
      calls.push(new Call({ template: this, value: tasks[index], path, group: undefined, inline: newInline }));
    }
    return calls;
  }
}

const noCalls: readonly Call[] = [];

const newInline = (call: Call, value: unknown): Template =>
  new Template(call.template.owner, value, [...call.path, "inline"], call);
