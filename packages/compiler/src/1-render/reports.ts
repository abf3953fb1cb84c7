import { type Element, type Kind, kindOf, type TemplateIdentity } from "@argotsx/authoring/tree";
import { closest, type Place, type Reporter } from "@argotsx/diagnostic";
import { describe } from "../describe.ts";
import type { Trace } from "../frame.ts";
import { placeOf, placeOfTrace, stackOf } from "../place.ts";
import type { Inside } from "./inside.ts";
import { belongs, kinds } from "./places.ts";
import { thrownInBody } from "./thrown-in-body.ts";

const placeOfElement = (element: Element, inside: Inside, trail: readonly string[] = []): Place | undefined =>
  element.source === undefined ? placeOfTrace(inside.trace) : placeOf(element.source, trail);

const nameOf = (type: unknown): string =>
  kindOf(type) ?? (typeof type === "function" && type.name !== "" ? type.name : "anonymous");

const adviceOn = (stray: unknown): string | undefined => {
  if (typeof stray === "number" || stray === "") {
    return "a number or text that decides whether there is an element is compared first: {count > 0 && …}";
  }
  if (typeof stray === "string") {
    return "text has no place between tags: commands, arguments and scripts are props";
  }
  if (typeof stray === "function") return "write a component as a tag: <Name />";
  if (stray instanceof Promise) return "await it above the JSX, at the top of the module";
  if (typeof stray === "object" && stray !== null && Symbol.iterator in stray)
    return "spread it into an array: {[...items]}";
  return undefined;
};

/** Reports a value that is no element where elements stand. */
export const reportStray = (stray: unknown, { trace, depth }: Inside, reporter: Reporter): void => {
  const help = adviceOn(stray);
  if (trace === undefined) {
    const actual = depth === 0 ? describe(stray) : `a list that holds ${describe(stray)}`;
    reporter.report("invalid-export", undefined, { actual });
    return;
  }
  const details = { stack: stackOf(trace.parent), ...(help !== undefined && { help }) };
  if (trace.macro) {
    const given = { component: trace.component, actual: describe(stray) };
    const synchronous = "components are synchronous: await at the top of the module, and pass on what came";
    const advice = stray instanceof Promise ? { ...details, help: synchronous } : details;
    reporter.report("invalid-result", placeOfTrace(trace), given, advice);
    return;
  }
  const parameters = { actual: describe(stray), parent: trace.component };
  reporter.report("invalid-child", placeOfTrace(trace), parameters, details);
};

/** Reports a tag that holds no component at all. */
export const reportComponent = (element: Element, inside: Inside, reporter: Reporter): void => {
  const { type } = element;
  const meant = typeof type === "string" ? closest(type, kinds) : undefined;
  const parameters = { actual: typeof type === "string" ? `<${type}>` : describe(type) };
  const help = meant === undefined ? undefined : `did you mean <${meant}>? It is imported from "argotsx"`;
  reporter.report("invalid-component", placeOfElement(element, inside), parameters, {
    stack: stackOf(inside.trace),
    ...(help !== undefined && { help }),
  });
};

const whereIn = ({ kind, template }: Inside): string => {
  if (kind === undefined) return "at the top of the file";
  if (kind === "Template") return `the body of the template '${template?.name}'`;
  return kind === "Hook" ? "in a prop that takes a call" : `inside <${kind}>`;
};

/** Reports a call, or a loop, where nothing can be called. */
export const reportCallPlace = (element: Element, name: string, inside: Inside, reporter: Reporter): void => {
  const isLoop = name === "ForEach";
  const inResource = isLoop ? "" : ", or inside a <Workflow>, as what it runs";
  reporter.report(
    "misplaced-component",
    placeOfElement(element, inside),
    { child: name, where: whereIn(inside) },
    {
      help: `${isLoop ? "<ForEach>" : "a call of a template"} belongs inside <Dag>, <Steps> or <Parallel>${inResource}`,
      stack: stackOf(inside.trace),
    },
  );
};

/** Reports a loop that makes no task. */
export const reportLoopBody = (actual: string, trace: Trace, reporter: Reporter): void => {
  reporter.report(
    "invalid-child",
    placeOfTrace(trace),
    { actual, parent: "ForEach" },
    {
      help: "inside it stands a function that makes tasks: {(item) => <Count part={item} />}",
      stack: stackOf(trace.parent),
    },
  );
};

/** Reports a typed template whose body made anything but one frame. */
export const reportTemplate = (
  { name: template, body }: TemplateIdentity,
  actual: string,
  trace: Trace | undefined,
  reporter: Reporter,
): void => {
  const cause = body && thrownInBody(body);
  const stack = stackOf(trace?.parent);
  const help = "is 'return' missing in front of the component? A body in braces needs it: { return <Container … />; }";
  const details = { stack, ...(actual === "undefined" && { help }), ...(cause !== undefined && { cause }) };
  reporter.report("invalid-template", placeOfTrace(trace), { template, actual }, details);
};

/** Reports templates that lead to others without end. */
export const reportTooMany = (template: string, limit: number, trace: Trace | undefined, reporter: Reporter): void => {
  // The innermost calls show how it goes on; thousands of them would hide everything else.
  const stack = stackOf(trace?.parent).slice(0, 5);
  reporter.report("too-many-templates", placeOfTrace(trace), { template, limit }, { stack });
};

/** Reports a library as a resource of which only signatures are known. */
export const reportExternal = (element: Element, library: string, inside: Inside, reporter: Reporter): void => {
  const stack = stackOf(inside.trace);
  reporter.report("external-library", placeOfElement(element, inside), { library }, { stack });
};

/** Reports a component of ours that stands where Argo has no place for it. */
export const reportMisplaced = (element: Element, kind: Kind, inside: Inside, reporter: Reporter): void => {
  const where = whereIn(inside);
  reporter.report(
    "misplaced-component",
    placeOfElement(element, inside),
    { child: kind, where },
    { help: belongs(kind), stack: stackOf(inside.trace) },
  );
};

/** Reports a `key`, which means nothing here. */
export const reportKey = (element: Element, inside: Inside, reporter: Reporter): void => {
  const parameters = { component: nameOf(element.type) };
  const stack = stackOf(inside.trace);
  reporter.report("key-not-supported", placeOfElement(element, inside, ["key"]), parameters, { stack });
};

/** Reports a nesting that does not end. */
export const reportDepth = (trace: Trace | undefined, limit: number, reporter: Reporter): void => {
  const parameters = { component: trace?.component ?? "the default export", limit };
  // The innermost frames show the circle; hundreds of them would hide everything else.
  const stack = stackOf(trace?.parent).slice(0, 5);
  reporter.report("component-too-deep", placeOfTrace(trace), parameters, { stack });
};
