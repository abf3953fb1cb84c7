import {
  contextOf,
  type Element,
  Fragment,
  identityOf,
  isElement,
  type Kind,
  kindOf,
  libraryOf,
  recordHandles,
  type TaskIdentity,
  type TemplateIdentity,
} from "@argotsx/authoring/tree";
import type { Reporter } from "@argotsx/diagnostic";
import { describe } from "../describe.ts";
import type { Call, Frame, Trace } from "../frame.ts";
import { label } from "../label.ts";
import type { Inside } from "./inside.ts";
import { loopFrame } from "./loop-frame.ts";
import { runMacro } from "./macro.ts";
import { allowedIn, callKindIn } from "./places.ts";
import type { Rendered, RenderedTemplate } from "./rendered.ts";
import {
  reportCallPlace,
  reportComponent,
  reportDepth,
  reportExternal,
  reportKey,
  reportLoopBody,
  reportMisplaced,
  reportStray,
  reportTemplate,
  reportTooMany,
} from "./reports.ts";
import { type Called, calledBy, eachOf, hooksIn, loopOf } from "./typed.ts";

/** How many components, fragments and arrays may be nested before it is taken for an endless recursion. */
const maxDepth = 500;

/** How many components of ours may be nested: an inline template in a task in a template, and so on. */
const maxNesting = 100;

/** How many typed templates one module may lead to: more than any cluster would take in one manifest. */
const maxTemplates = 20_000;

const noFrames: readonly Frame[] = [];

/** Expands one tree. It stops as a whole at an endless recursion: going on could take exponential time. */
class Renderer {
  readonly templates = new Map<TemplateIdentity, RenderedTemplate>();
  private readonly waiting: { readonly template: TemplateIdentity; readonly trace: Trace | undefined }[] = [];
  private stopped = false;
  private readonly reporter: Reporter;

  constructor(reporter: Reporter) {
    this.reporter = reporter;
  }

  expand(node: unknown, inside: Inside): void {
    if (node === null || node === undefined || typeof node === "boolean" || this.stopped) return;
    if (isElement(node)) {
      this.expandElement(node, inside);
    } else if (Array.isArray(node)) {
      const deeper = this.deeper(inside, inside.trace);
      if (deeper !== undefined) for (const child of node) this.expand(child, deeper);
    } else {
      reportStray(node, inside, this.reporter);
    }
  }

  /** Runs the bodies of the templates that were met, which may lead to others: breadth first, each once. */
  renderTemplates(): void {
    // Not `shift`, which moves all that are left each time; what is added while the list is walked is walked as well.
    for (const { template, trace } of this.waiting) {
      if (!this.stopped) this.templates.set(template, this.renderTemplate(template, trace));
    }
  }

  private meet(template: TemplateIdentity, trace: Trace | undefined): void {
    if (template.body === undefined || template.home !== undefined || this.templates.has(template)) return;
    if (this.templates.size >= maxTemplates) {
      if (!this.stopped) reportTooMany(template.name, maxTemplates, trace, this.reporter);
      this.stopped = true;
      return;
    }
    this.templates.set(template, { frame: undefined, handles: [], trace });
    this.waiting.push({ template, trace });
  }

  private renderTemplate(template: TemplateIdentity, around: Trace | undefined): RenderedTemplate {
    const trace: Trace = { component: template.name, macro: true, source: around?.source, parent: around?.parent };
    const frames: Frame[] = [];
    const before = this.reporter.diagnostics.length;
    const body = template.body ?? (() => undefined);
    const handles: TaskIdentity[] = [];
    recordHandles(handles, () => {
      const result = runMacro(body, contextOf(template) as Readonly<Record<string, unknown>>, trace, this.reporter);
      this.expand(result, { kind: "Template", template, trace, depth: 0, nesting: 0, frames });
      if (frames.length !== 1 && this.reporter.diagnostics.length === before) {
        const actual = frames.length > 1 ? `${frames.length} frames` : describe(result);
        reportTemplate(template, actual, trace, this.reporter);
      }
    });
    return { frame: frames[0], handles, trace };
  }

  private expandElement(element: Element, inside: Inside): void {
    const { type, props, source } = element;
    if (element.key !== undefined) reportKey(element, inside, this.reporter);
    const kind = kindOf(type);
    if (kind !== undefined) {
      if (!allowedIn(inside.kind).includes(kind)) reportMisplaced(element, kind, inside, this.reporter);
      else inside.frames.push(this.frame(element, kind, inside));
    } else if ((type as unknown) === Fragment) {
      const deeper = this.deeper(inside, inside.trace);
      if (deeper !== undefined) this.expand(props.children, deeper);
    } else if (typeof type === "function") {
      if (this.expandTyped(element, inside)) return;
      const component = type.name === "" ? "anonymous" : type.name;
      const trace: Trace = { component, macro: true, source, parent: inside.trace };
      const deeper = this.deeper(inside, trace);
      if (deeper !== undefined) this.expand(runMacro(type, props, trace, this.reporter), deeper);
    } else {
      reportComponent(element, inside, this.reporter);
    }
  }

  /** Expands a call, a loop or a library; anything else is left to the caller. */
  private expandTyped(element: Element, inside: Inside): boolean {
    const called = calledBy(element.type);
    if (called !== undefined) {
      const kind = callKindIn(inside.kind);
      if (kind === undefined) reportCallPlace(element, called.template.name, inside, this.reporter);
      else inside.frames.push(this.callFrame(element, called, kind, inside));
      return true;
    }
    const loop = loopOf(element);
    if (loop !== undefined) {
      const kind = callKindIn(inside.kind);
      const isAmongTasks = inside.kind === "Dag" || inside.kind === "Steps" || inside.kind === "Parallel";
      if (kind === undefined || !isAmongTasks) reportCallPlace(element, "ForEach", inside, this.reporter);
      else this.expandLoop(element, loop, kind, inside);
      return true;
    }
    const library = libraryOf(element.type);
    if (library === undefined) return false;
    const resource: Element = { ...element, props: { name: library.name, ...library.props } };
    if (inside.kind !== undefined) reportMisplaced(resource, library.kind, inside, this.reporter);
    else if (library.templates === undefined) reportExternal(element, library.name, inside, this.reporter);
    else inside.frames.push(this.frame(resource, library.kind, inside, library.templates));
    return true;
  }

  private callFrame(
    element: Element,
    called: Called,
    kind: "Task" | "Step",
    inside: Inside,
    each = eachOf(called),
  ): Frame {
    const { props, source } = element;
    const parent = inside.trace;
    const trace: Trace = { component: callLabel(called, props), source, parent };
    this.meet(called.template, trace);
    const call: Call = { ...called, ...(each !== undefined && { each }) };
    if (props.children !== undefined) this.expand(props.children, { ...inside, kind: "Task", trace, frames: [] });
    const hooks = this.hooks(props, trace, inside);
    return { kind, props, source, children: noFrames, incomplete: false, parent, call, ...(hooks && { hooks }) };
  }

  /** A loop of one task is that task; several become a template of their own, whose call is the loop. */
  private expandLoop(
    element: Element,
    { each, item }: { each: Call["each"]; item: unknown },
    kind: "Task" | "Step",
    inside: Inside,
  ): void {
    const { props, source } = element;
    const trace: Trace = { component: "ForEach", source, parent: inside.trace };
    const deeper = this.deeper(inside, trace);
    if (deeper === undefined || each === undefined) return;
    if (typeof props.children !== "function") {
      reportLoopBody(describe(props.children), trace, this.reporter);
      return;
    }
    const frames: Frame[] = [];
    const before = this.reporter.diagnostics.length;
    const result = runMacro(props.children, item as Readonly<Record<string, unknown>>, trace, this.reporter);
    this.expand(result, { ...deeper, kind: "Dag", frames });
    if (frames.length === 0) {
      if (this.reporter.diagnostics.length === before) reportLoopBody("nothing", trace, this.reporter);
      return;
    }
    const incomplete = this.reporter.diagnostics.length > before;
    inside.frames.push(loopFrame({ element, each, kind, frames, incomplete }, trace));
  }

  private hooks(props: Frame["props"], trace: Trace, inside: Inside): ReadonlyMap<string, Frame> | undefined {
    const elements = hooksIn(props);
    if (elements.length === 0) return undefined;
    const hooks = new Map<string, Frame>();
    for (const [name, element] of elements) {
      const frames: Frame[] = [];
      const deeper = this.deeper(inside, trace);
      if (deeper !== undefined) this.expand(element, { ...deeper, kind: "Hook", frames });
      const [frame] = frames;
      if (frame !== undefined) hooks.set(name, frame);
    }
    return hooks;
  }

  private frame(element: Element, kind: Kind, inside: Inside, keeps: readonly TemplateIdentity[] = []): Frame {
    const { props, source } = element;
    const parent = inside.trace;
    const isTask = kind === "Task" || kind === "Step";
    if (isTask && props.children === undefined && props.hooks === undefined && props.onExit === undefined) {
      return { kind, props, source, children: noFrames, incomplete: false, parent };
    }
    const trace: Trace = { component: label(kind, props), source, parent };
    const own = inside.kind === "Template" ? { template: inside.template } : undefined;
    const base = { kind, props, source, parent, ...(own?.template !== undefined && { template: own.template }) };
    const more =
      inside.kind === undefined
        ? this.ofResource(props, trace, inside, keeps)
        : this.ofHooks(kind, props, trace, inside);
    if (props.children === undefined) return { ...base, ...more, children: noFrames, incomplete: false };
    const frames: Frame[] = [];
    const before = this.reporter.diagnostics.length;
    const deeper = inside.nesting < maxNesting ? this.deeper(inside, trace) : this.stop(trace, maxNesting);
    if (deeper !== undefined) this.expand(props.children, { ...deeper, kind, nesting: inside.nesting + 1, frames });
    const incomplete = this.reporter.diagnostics.length > before;
    if (inside.kind !== undefined) return { ...base, ...more, children: frames, incomplete };
    const entries = frames.filter(({ call }) => call !== undefined);
    if (entries.length === 0) return { ...base, ...more, children: frames, incomplete };
    return { ...base, ...more, children: frames.filter(({ call }) => call === undefined), entries, incomplete };
  }

  /** Tasks and steps of Argo's own words may hold calls as hooks, too. */
  private ofHooks(kind: Kind, props: Frame["props"], trace: Trace, inside: Inside): Partial<Frame> | undefined {
    if (kind !== "Task" && kind !== "Step") return undefined;
    const hooks = this.hooks(props, trace, inside);
    return hooks && { hooks };
  }

  /** What only a resource has: calls in its props, and templates that it keeps. */
  private ofResource(
    props: Frame["props"],
    trace: Trace,
    inside: Inside,
    given: readonly TemplateIdentity[],
  ): Partial<Frame> {
    const hooks = this.hooks(props, trace, inside);
    const listed = Array.isArray(props.templates) ? props.templates.map((one) => identityOf(one)) : [];
    const keeps = [...given, ...listed.filter((one) => one !== undefined)];
    for (const template of keeps) this.meet(template, trace);
    return { ...(hooks && { hooks }), ...(keeps.length > 0 && { keeps }) };
  }

  private deeper(inside: Inside, trace: Trace | undefined): Inside | undefined {
    if (inside.depth >= maxDepth) return this.stop(trace, maxDepth);
    return { ...inside, trace, depth: inside.depth + 1 };
  }

  private stop(trace: Trace | undefined, limit: number): undefined {
    this.stopped = true;
    reportDepth(trace, limit, this.reporter);
    return undefined;
  }
}

/** A call as a component stack shows it. */
const callLabel = ({ template, task }: Called, props: Frame["props"]): string =>
  label(template.name, task === undefined ? props : { name: task.name });

/**
 * Expands an element tree, parents first: runs macros, dissolves fragments and arrays, drops what JSX calls empty, and
 * leaves the frames of our own components, and of the typed templates that they call. Whatever cannot stand where it is
 * written is reported and left out.
 */
export const render = (root: unknown, reporter: Reporter): Rendered => {
  const frames: Frame[] = [];
  const renderer = new Renderer(reporter);
  renderer.expand(root, { kind: undefined, trace: undefined, depth: 0, nesting: 0, frames });
  renderer.renderTemplates();
  return { resources: frames, templates: renderer.templates };
};
