import { fieldsOf, listOf, textOf } from "@argotsx/schema";
import type { Path } from "@argotsx/yaml/read";
import { lineComments } from "../code/comment.ts";
import { type Doc, hardline } from "../code/doc.ts";
import { type Attribute, type Child, element } from "../code/element.ts";
import { attempt, type Writing } from "../code/value.ts";
import { calledBy } from "../libraries/keys.ts";
import type { LinkedTemplates } from "../libraries/library.ts";
import { type PlainCall, plainCallsOf } from "../libraries/plain-calls.ts";
import type { Identifiers } from "../names/identifiers.ts";
import { repeated } from "../names/repeated.ts";
import { PlainTemplates } from "../plain/template.ts";
import { Unsayable } from "../refusal.ts";
import { declarationCode, headerCode, type Specs } from "./declaration-code.ts";
import { expressionCode } from "./expression-code.ts";
import { globalReference } from "./global-references.ts";
import type { JsonLists } from "./json-lists.ts";
import { metricReferences } from "./metric-references.ts";
import { ownReferences } from "./own-references.ts";
import type { CallPlan, TemplatePlan } from "./plan.ts";
import { referringValues, type Sight, type Words } from "./references.ts";
import type { SaidExpressions } from "./said-expressions.ts";
import { type Spec, SpecMaker } from "./specs.ts";
import { type TasksBody, TasksWriter } from "./tasks-body.ts";

/** The declaration of a typed template, with the comments on it. */
export interface Declaration {
  readonly name: string;
  readonly identifier: string;
  readonly doc: Doc;
  readonly comments: readonly string[];
}

/** What calls a template: another one, or the resource itself, whose name is empty here. */
export type Caller = Pick<TemplatePlan, "name">;

interface ModuleOptions extends Pick<Module, "writing" | "lists" | "identifiers" | "atExit"> {
  readonly plain: ReadonlySet<string>;
  readonly expressions: SaidExpressions;
  readonly called?: Map<string, ReadonlySet<string>>;
  /** The templates of libraries that a template may call, by their keys. */
  readonly linked: LinkedTemplates["targets"];
  /** The templates that call those of libraries by their names, as the manifest does. */
  readonly unlinked: ReadonlySet<string>;
  readonly linking?: Set<string>;
  readonly plainCalls?: Map<string, readonly PlainCall[]>;
}

/** Writes the typed templates of a resource. */
export class Module {
  readonly writing: Writing;
  readonly identifiers: Identifiers;
  readonly lists: JsonLists;
  /** The templates that only run when the workflow is over. */
  readonly atExit: ReadonlySet<string>;
  private readonly plans: ReadonlyMap<string, TemplatePlan>;
  private readonly plain: ReadonlySet<string>;
  private readonly specs = new Map<TemplatePlan, Specs>();
  private readonly called: Map<string, ReadonlySet<string>>;
  private readonly expressions: SaidExpressions;
  private readonly linked: LinkedTemplates["targets"];
  private readonly unlinked: ReadonlySet<string>;
  /** The templates that call those of libraries as components. */
  readonly linking: Set<string>;
  /** The calls that turned out to have no typed form, by the templates that they are in. */
  readonly plainCalls: Map<string, readonly PlainCall[]>;

  /** `plain` are the templates that are not to be typed. */
  constructor(
    plans: ReadonlyMap<string, TemplatePlan>,
    { writing, lists, plain, identifiers, atExit, expressions, called = new Map(), ...libraries }: ModuleOptions,
  ) {
    this.linked = libraries.linked;
    this.unlinked = libraries.unlinked;
    this.linking = libraries.linking ?? new Set();
    this.plainCalls = libraries.plainCalls ?? new Map();
    this.plans = plans;
    this.writing = writing;
    this.lists = lists;
    this.atExit = atExit;
    this.plain = plain;
    this.identifiers = identifiers;
    this.called = called;
    this.expressions = expressions;
  }

  /** What the texts of a template are written with. */
  words({ name }: Caller, { referenceOf, inMetrics }: Sight, writing: Writing): Words {
    const { expressions } = this;
    return {
      referenceOf,
      inMetrics,
      writing,
      expressionOf: (source, place) => {
        if (expressions.isLeft(name, source)) return undefined;
        const doc = expressionCode(source, referenceOf, place);
        if (doc !== undefined) expressions.note(name, source, doc);
        return doc;
      },
    };
  }

  /** The plan of a template that becomes a typed one. */
  typed(name: string): TemplatePlan | undefined {
    return this.plain.has(name) ? undefined : this.plans.get(name);
  }

  /** The template that a step, a task or a hook of a template, or of the resource, calls as a component. */
  target({ fields }: Pick<CallPlan, "fields">, { name: caller }: Caller): TemplatePlan | undefined {
    const key = calledBy(fields);
    if (key === undefined) return undefined;
    if (textOf(fields.template) !== undefined)
      return (fields.templateRef ?? undefined) === undefined ? this.typed(key) : undefined;
    return this.unlinked.has(caller) ? undefined : this.linked.get(key);
  }

  /** Learns that a template calls another one as a component, which is imported where it is from another module. */
  noteCall({ name: caller }: Caller, { home }: TemplatePlan, { used }: Writing): void {
    if (home === undefined) return;
    this.linking.add(caller);
    const { identifier, from } = home;
    if (from !== undefined) used.addFrom({ ...from, identifier });
  }

  specsOf(plan: TemplatePlan): Specs {
    const known = this.specs.get(plan);
    if (known !== undefined) return known;
    const { fields, path, printed } = plan;
    const inputSpecs = new SpecMaker(this.words(plan, { referenceOf: globalReference }, this.writing));
    const isOfTasks = plan.type.kind === "Dag" || plan.type.kind === "Steps";
    const each = (
      field: "inputs" | "outputs",
      what: "parameters" | "artifacts",
      one: (item: unknown, at: Path) => Spec,
    ) => listOf(fieldsOf(fields[field])[what]).map((item, index) => one(item, [...path, field, what, index]));
    const lists = { inputs: this.lists.inputs.get(plan.name), outputs: this.lists.outputs.get(plan.name) };
    const inputs = [
      ...each("inputs", "parameters", (item, at) => inputSpecs.inputParameter(fieldsOf(item), at, lists.inputs)),
      ...each("inputs", "artifacts", (item, at) => inputSpecs.artifact(fieldsOf(item), at, false)),
    ];
    const used = new Set<string>();
    const referenceOf = ownReferences({ inputs, outputs: [], isOfInputs: false }, lists.inputs, used);
    const maker = new SpecMaker(this.words(plan, { referenceOf }, this.writing));
    const outputs = [
      ...each("outputs", "parameters", (item, at) =>
        maker.outputParameter(fieldsOf(item), at, isOfTasks, lists.outputs),
      ),
      ...each("outputs", "artifacts", (item, at) => maker.artifact(fieldsOf(item), at, isOfTasks)),
      ...(printed === undefined ? [] : [maker.printed(printed, lists.outputs?.get("result"))]),
    ];
    const made: Specs = { inputs, outputs, isOfInputs: used.has("inputs") };
    for (const specs of [made.inputs, made.outputs]) {
      const what = specs === made.inputs ? "input" : "output";
      const names = specs.map(({ name }) => name);
      if (names.includes("")) throw new Unsayable(`an ${what} has no name`);
      const twice = repeated(names);
      if (twice !== undefined) throw new Unsayable(`two ${what}s have the name '${twice}'`);
    }
    this.specs.set(plan, made);
    return made;
  }

  /** What the body of a template sees; `used` are the words that what it uses begins with. */
  private sight(plan: TemplatePlan, used: Set<string>): Sight {
    const specs = this.specsOf(plan);
    return {
      referenceOf: ownReferences(specs, this.lists.inputs.get(plan.name), used),
      inMetrics: metricReferences(specs, plan.printed, used),
    };
  }

  declaration(plan: TemplatePlan): Declaration {
    const { path, name, identifier } = plan;
    const comments = this.writing.comments.take(path);
    const specs = this.specsOf(plan);
    this.writing.used.add("template");
    const used = new Set<string>();
    const { kind } = plan.type;
    const { doc: body, statements, before } = this.body(plan, this.sight(plan, used));
    const context = [...["inputs", "outputs", "self"].filter((one) => used.has(one)), kind];
    const all = [...comments, ...this.writing.comments.takeBelow(path)];
    const declared = declarationCode({ name, identifier, header: headerCode(specs), context, body, statements });
    if (before.length === 0) return { name, identifier, comments: all, doc: declared };
    // What is said of a template is said above it, and not above the constants that it needs.
    const constants = before.map((one): Doc => [one, hardline]);
    return { name, identifier, comments: [], doc: [...constants, hardline, ...lineComments(all), declared] };
  }

  /**
   * A template that is written where it runs first, since it takes and gives nothing and nobody else calls it: its frame
   * with its typed calls. The only template of a workflow needs no name to be called `main`. Nothing when constants that it needs have no place outside of a function.
   */
  inPlace(plan: TemplatePlan, isOnly: boolean): { readonly child: Child; readonly before: readonly Doc[] } | undefined {
    return attempt(this.writing, (writing) => {
      const comments = writing.comments.take(plan.path);
      const inside = new Module(this.plans, { ...this.shared(), writing });
      const { doc, statements, before } = inside.body(
        plan,
        { referenceOf: inside.sight(plan, new Set()).referenceOf },
        !isOnly || plan.name !== "main",
      );
      writing.used.add(plan.type.kind);
      const all = [...comments, ...writing.comments.takeBelow(plan.path)];
      return statements.length > 0 ? undefined : { child: { doc, comments: all }, before };
    });
  }

  private shared() {
    return {
      lists: this.lists,
      atExit: this.atExit,
      identifiers: this.identifiers,
      plain: this.plain,
      called: this.called,
      linked: this.linked,
      unlinked: this.unlinked,
      linking: this.linking,
      plainCalls: this.plainCalls,
      expressions: this.expressions,
    };
  }

  private body(plan: TemplatePlan, sight: Sight, named?: boolean): Body {
    const { kind } = plan.type;
    if (kind === "Dag" || kind === "Steps") return this.tasks(plan, sight, named);
    return { doc: this.leaf(plan, sight, named), statements: [], before: [] };
  }

  private leaf(plan: TemplatePlan, sight: Sight, named: boolean | undefined): Doc {
    const values = referringValues(this.words(plan, sight, this.writing));
    const { inputs: _inputs, outputs: _outputs, name, ...others } = plan.fields;
    const fields = named ? { name, ...others } : others;
    const inside = new PlainTemplates(this.writing, values).inside(fields, plan.type, plan.path);
    return element({ tag: plan.type.kind, ...inside });
  }

  private tasks(plan: TemplatePlan, sight: Sight, named: boolean | undefined): Body {
    const { declarations, children, outputs, handles, hasLoops, targets } = this.calls(plan, sight);
    this.called.set(plan.name, targets);
    const { inputs: _inputs, outputs: _outputs, name, steps: _steps, dag, ...others } = plan.fields;
    const fields = named ? { name, ...others } : others;
    const { tasks: _tasks, ...rest } = fieldsOf(dag);
    const own = new PlainTemplates(this.writing, referringValues(this.words(plan, sight, this.writing))).inside(
      { ...fields, ...(plan.type.kind === "Dag" ? { dag: { ...rest, tasks: [] } } : { steps: [] }) },
      plan.type,
      plan.path,
    );
    const attributes: readonly Attribute[] = [...own.attributes, ...outputs];
    const all: readonly Child[] = children;
    const doc = element({ tag: plan.type.kind, attributes, children: all });
    // In front of the template they need no function body around them.
    const isEarly = named !== undefined || (!hasLoops && !this.callsItself(plan));
    const isBefore = isEarly && this.identifiers.claim(handles);
    return isBefore ? { doc, statements: [], before: declarations } : { doc, statements: declarations, before: [] };
  }

  /** The calls of a template, those that have no typed form as plain ones. */
  private calls(plan: TemplatePlan, sight: Sight): TasksBody {
    const plain = new Map<string, string>();
    for (;;) {
      const before = plain.size;
      const made = attempt(this.writing, (writing) =>
        new TasksWriter(this, { plan, writing, inputs: sight.referenceOf, plain }).body(),
      );
      if (made !== undefined) {
        this.plainCalls.set(plan.name, plainCallsOf(plan, plain));
        return made;
      }
      if (plain.size === before) throw new Unsayable("its calls have no typed form");
    }
  }

  /** Whether a template is called by one that it calls, directly or through others. */
  private callsItself(plan: TemplatePlan): boolean {
    const seen = new Set<string>();
    const calledBy = ({ groups }: TemplatePlan) => groups.flat().flatMap(({ fields }) => textOf(fields.template) ?? []);
    const open = [...calledBy(plan)];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (name === plan.name) return true;
      const next = seen.has(name) ? undefined : this.typed(name);
      seen.add(name);
      if (next !== undefined) open.push(...calledBy(next));
    }
    return false;
  }

  /** The names of the templates that a template, which was written, calls as components. */
  callsOf({ name }: TemplatePlan): readonly string[] {
    return [...(this.called.get(name) ?? [])];
  }
}

/** What a template returns, and the constants for it: inside its function or before it. */
interface Body {
  readonly doc: Doc;
  readonly statements: readonly Doc[];
  readonly before: readonly Doc[];
}
