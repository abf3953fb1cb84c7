import { type Element, Fragment, isElement, type Kind, kindOf } from "@argotsx/authoring/tree";
import type { Reporter } from "@argotsx/diagnostic";
import type { Frame, Trace } from "../frame.ts";
import { label } from "../label.ts";
import type { Inside } from "./inside.ts";
import { runMacro } from "./macro.ts";
import { allowedIn } from "./places.ts";
import { reportComponent, reportDepth, reportKey, reportMisplaced, reportStray } from "./reports.ts";

/** How many components, fragments and arrays may be nested before it is taken for an endless recursion. */
const maxDepth = 500;

/** How many components of ours may be nested: an inline template in a task in a template, and so on. */
const maxNesting = 100;

const noFrames: readonly Frame[] = [];

/** Expands one tree. It stops as a whole at an endless recursion: going on could take exponential time. */
class Renderer {
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
      const component = type.name === "" ? "anonymous" : type.name;
      const trace: Trace = { component, macro: true, source, parent: inside.trace };
      const deeper = this.deeper(inside, trace);
      if (deeper !== undefined) this.expand(runMacro(type, props, trace, this.reporter), deeper);
    } else {
      reportComponent(element, inside, this.reporter);
    }
  }

  private frame(element: Element, kind: Kind, inside: Inside): Frame {
    const { props, source } = element;
    const parent = inside.trace;
    if (props.children === undefined) return { kind, props, source, children: noFrames, incomplete: false, parent };
    const trace: Trace = { component: label(kind, props), source, parent };
    const frames: Frame[] = [];
    const before = this.reporter.diagnostics.length;
    const deeper = inside.nesting < maxNesting ? this.deeper(inside, trace) : this.stop(trace, maxNesting);
    if (deeper !== undefined) this.expand(props.children, { ...deeper, kind, nesting: inside.nesting + 1, frames });
    const incomplete = this.reporter.diagnostics.length > before;
    return { kind, props, source, children: frames, incomplete, parent };
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

/**
 * Expands an element tree, parents first: runs macros, dissolves fragments and arrays, drops what JSX calls empty, and
 * leaves the frames of our own components. Whatever cannot stand where it is written is reported and left out.
 */
export const render = (root: unknown, reporter: Reporter): readonly Frame[] => {
  const frames: Frame[] = [];
  new Renderer(reporter).expand(root, { kind: undefined, trace: undefined, depth: 0, nesting: 0, frames });
  return frames;
};
