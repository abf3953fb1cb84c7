import type { Path } from "@argotsx/schema";
import { Call } from "./call.ts";
import { type Container, containersOf } from "./container.ts";
import { type Fields, fieldsOf, listOf } from "./fields.ts";
import { type Body, bodies, isLeafBody, makesPod } from "./kinds.ts";
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
  private readonly made: {
    inputs?: Ports;
    outputs?: Ports;
    calls?: readonly Call[];
    containers?: readonly Container[];
    byName?: ReadonlyMap<string, Call>;
  } = {};

  constructor(owner: Resource, value: unknown, path: Path, inlineIn?: Call) {
    this.owner = owner;
    this.fields = fieldsOf(value);
    this.path = path;
    this.inlineIn = inlineIn;
    this.name = typeof this.fields.name === "string" ? this.fields.name : "";
    this.bodies = bodies.filter((body) => this.fields[body] !== undefined && this.fields[body] !== null);
  }

  /** What it runs: the first, if it says more than one thing. */
  get body(): Body | undefined {
    return this.bodies[0];
  }

  /** The object of its body, such as `container`. */
  get bodyFields(): Fields {
    return this.body === undefined ? {} : fieldsOf(this.fields[this.body]);
  }

  get isLeaf(): boolean {
    return isLeafBody(this.body);
  }

  get makesPod(): boolean {
    return makesPod(this.body);
  }

  /** `template 'a'`, or `the inline template of task 'b'`. */
  get phrase(): string {
    return this.inlineIn === undefined || this.name !== ""
      ? `template '${this.name}'`
      : `the inline template of ${this.inlineIn.phrase}`;
  }

  get inputs(): Ports {
    this.made.inputs ??= portsOf(this.fields.inputs, [...this.path, "inputs"]);
    return this.made.inputs;
  }

  get outputs(): Ports {
    this.made.outputs ??= portsOf(this.fields.outputs, [...this.path, "outputs"]);
    return this.made.outputs;
  }

  /** The containers of its pod, Argo's own not among them; none where it makes no pod. */
  get containers(): readonly Container[] {
    this.made.containers ??= containersOf(this);
    return this.made.containers;
  }

  /** Its steps in the order of their groups, or its tasks. */
  get calls(): readonly Call[] {
    this.made.calls ??= this.body === "steps" ? this.steps() : this.body === "dag" ? this.tasks() : [];
    return this.made.calls;
  }

  /** The first step or task of a name. */
  call(name: string): Call | undefined {
    this.made.byName ??= new Map([...this.calls].reverse().map((call) => [call.name, call]));
    return this.made.byName.get(name);
  }

  private steps(): readonly Call[] {
    return listOf(this.fields.steps).flatMap((group, number) =>
      listOf(group).map((step, index) => this.newCall(step, ["steps", number, index], number)),
    );
  }

  private tasks(): readonly Call[] {
    return listOf(this.bodyFields.tasks).map((task, index) => this.newCall(task, ["dag", "tasks", index]));
  }

  private newCall(value: unknown, below: Path, group?: number): Call {
    const path = [...this.path, ...below];
    return new Call({ template: this, value, path, inline: newInline, ...(group !== undefined && { group }) });
  }
}

const newInline = (call: Call, value: unknown): Template =>
  new Template(call.template.owner, value, [...call.path, "inline"], call);
