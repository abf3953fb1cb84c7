import { type Target, type TemplateIdentity, targetOf } from "@argotsx/authoring/tree";
import type { Place } from "@argotsx/diagnostic";
import type { Frame } from "../../frame.ts";
import { memberOf, nameOf } from "./make-expression.ts";
import { resolveGlobal, resolveOwn } from "./own.ts";
import type { Placed } from "./placed.ts";
import type { Part, ReadAs, Resolution } from "./resolution.ts";
import { resolveItem, resolveTask } from "./task-references.ts";

/** Why a reference means nothing where it is read. */
export type Unresolved =
  | "whole"
  | "outside"
  | "foreign"
  | "missing-task"
  | "unknown"
  | { readonly unfinished: string; readonly step: string };

/** One reading of a task's output, to be judged when all conditions are known. */
export interface Reading {
  readonly reader: Placed | undefined;
  readonly from: Placed;
  readonly label: string;
  readonly at: Place | undefined;
  /** Set when the reading says itself what holds without a value, or stands where a default does. */
  readonly isGuarded: boolean;
  /** What is read: for what a task prints, nothing stands in. */
  readonly part: Part;
  /** Whether a hook of the task itself reads it. */
  readonly isOwn: boolean;
}

/** A value from around a loop's own template that it takes as an input. */
export interface Captured {
  readonly name: string;
  readonly target: Target;
  readonly resolution: Resolution;
}

/** What references mean in the template that is being emitted. */
export class Scope {
  /** `outside` is an object that is none of Argo's, in which nothing is replaced. */
  readonly kind: "tasks" | "steps" | "leaf" | "outside";
  /** The template whose inputs are seen. */
  readonly template: TemplateIdentity | undefined;
  /** Tasks by the ids of their handles. */
  readonly placed = new Map<number, Placed>();
  /** All tasks of the template, also those without a handle. */
  readonly all = new Map<Frame, Placed>();
  /** The same by their names; of several with one name, which is reported, the first. */
  readonly byName = new Map<string, Placed>();
  readonly readings: Reading[] = [];
  /** The task whose props are being read. */
  current: Placed | undefined;
  /** Whether they are those of a hook, which does not make the task wait. */
  isHook = false;
  /** Whether the list of a loop is being read, which knows nothing of its items. */
  isList = false;
  /** The scope around a template that was made from the tasks of a loop: what it uses of it becomes its inputs. */
  readonly around: Scope | undefined;
  readonly captured: Captured[] = [];
  /** What the templates of loops in this one captured, by the frames that they were made from. */
  private readonly inner = new Map<TemplateIdentity | undefined, Scope>();

  /** The name of the template, also of one that is made. */
  readonly name: string | undefined;

  constructor(kind: Scope["kind"], template: TemplateIdentity | undefined, around?: Scope, name = template?.name) {
    this.kind = kind;
    this.name = name;
    this.template = template;
    this.around = around;
    around?.inner.set(template, this);
  }

  /** The task of this template that a frame is. */
  placedOf(frame: Frame): Placed {
    const placed = this.all.get(frame);
    if (placed === undefined) throw new Error("a task is emitted outside its template");
    return placed;
  }

  /** What the template of a loop takes from here. */
  capturedBy({ template }: Frame): readonly Captured[] {
    return this.inner.get(template)?.captured ?? [];
  }

  /** What a reference means here. */
  resolve(target: Target): Resolution | Unresolved {
    const { owner, path } = target;
    if (path[0] === "itself" || (path.length === 1 && (path[0] === "inputs" || path[0] === "outputs"))) return "whole";
    if (this.kind === "outside") return "outside";
    if (owner === 0) return resolveGlobal(target) ?? "unknown";
    if (owner === this.template?.id && target.path[0] !== "item") return resolveOwn(target, this.template) ?? "unknown";
    const each = this.current?.each;
    if (target.path[0] === "item" && each?.owner === owner) {
      return this.isList ? "foreign" : resolveItem(target, each.list, this.typeOfItems(each.list));
    }
    const placed = this.placed.get(owner);
    if (placed !== undefined && target.path[0] !== "item") return this.task(target, placed);
    if (this.around !== undefined) return this.capture(target, this.around);
    return target.path[0] === "inputs" || target.path[0] === "item" ? "foreign" : "missing-task";
  }

  /** What the items of a list are that another loop made: their type was declared there. */
  private typeOfItems(list: unknown): ReadAs | undefined {
    const target = targetOf(list);
    const found = target && this.resolve(target);
    if (typeof found !== "object" || !("tag" in found) || found.as.kind !== "list") return undefined;
    // Objects and lists are no texts of JSON as items.
    return found.as.of === "json" ? undefined : { kind: found.as.of };
  }

  private task(target: Target, placed: Placed): Resolution | Unresolved {
    if (this.kind === "leaf" || this.kind === "outside") return "missing-task";
    const { current } = this;
    if (this.kind === "steps" && current !== undefined && !(this.isHook && placed === current)) {
      if (placed.group === current.group) {
        return { unfinished: placed === current ? "is this one itself" : "runs beside this one", step: placed.name };
      }
      if (placed.group > current.group) return { unfinished: "comes later", step: placed.name };
    }
    const found = resolveTask(target, placed, this.kind);
    if (found !== undefined && current !== undefined && placed !== current) current.uses.add(placed);
    // A task that reads its own outputs waits for itself, and is reported as the circle that it is.
    if (found !== undefined && placed === current && !this.isHook) current.uses.add(placed);
    return found ?? "unknown";
  }

  /** Makes a value from around an input of this template, once. */
  private capture(target: Target, around: Scope): Resolution | Unresolved {
    const found = around.resolve(target);
    if (typeof found === "string" || !("tag" in found)) return found;
    const key = `${target.owner} ${target.path.join(" ")}`;
    let known = this.captured.find(({ target: { owner, path } }) => `${owner} ${path.join(" ")}` === key);
    if (known === undefined) {
      const base = target.label.replace(/^inputs\.|\boutputs\./g, "").replace(/[^A-Za-z0-9_-]+/g, "-");
      let name = base;
      for (let number = 2; this.captured.some((one) => one.name === name); number++) name = `${base}-${number}`;
      known = { name, target, resolution: found };
      this.captured.push(known);
    }
    const list = found.as.kind === "artifact" ? "artifacts" : "parameters";
    return {
      tag: `inputs.${list}.${known.name}`,
      expression: memberOf(nameOf("inputs"), list, known.name),
      // What is no single text is handed over as JSON.
      as: found.as.kind === "list" || found.as.kind === "fields" ? { kind: "json" } : found.as,
    };
  }
}
