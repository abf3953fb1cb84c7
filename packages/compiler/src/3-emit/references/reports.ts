import type { ArrowProblem, CapturedArrow, Type } from "@argotsx/arrow";
import type { Target } from "@argotsx/authoring/tree";
import { closest, type Place, type Reporter, type StackFrame } from "@argotsx/diagnostic";
import type { Problem } from "@argotsx/expr";
import { describe } from "../../describe.ts";
import { halfPair } from "../half-pair.ts";
import type { At } from "./at.ts";
import { capturedArrow } from "./captured-arrow.ts";
import type { Scope, Unresolved } from "./scope.ts";

/** Says what is wrong with references and expressions. Each answers nothing, for the value that there is not. */
export class Reports {
  private readonly reporter: Reporter;
  private readonly stack: () => readonly StackFrame[];
  /** The tasks that are read and stand nowhere, which need not be reported as unplaced as well. */
  readonly missing: Set<number>;

  constructor(reporter: Reporter, stack: () => readonly StackFrame[], missing: Set<number>) {
    this.reporter = reporter;
    this.stack = stack;
    this.missing = missing;
  }

  unresolved(
    why: Unresolved,
    { owner, path, label }: Target,
    scope: Scope,
    at: Place | undefined,
    field: string,
  ): undefined {
    const details = { stack: this.stack() };
    const where = whereIs(scope);
    if (typeof why === "object") {
      const parameters = { reference: label, step: why.step, when: why.unfinished };
      this.reporter.report("unfinished-step", at, parameters, details);
    } else if (why === "missing-task") {
      this.missing.add(owner);
      const task = label.split(".")[0] ?? label;
      this.reporter.report("missing-task", at, { reference: label, task, where }, details);
    } else if (why === "whole") {
      const all = path[0] !== "itself";
      const parameters = { reference: label, actual: all ? `all ${path[0]} at once` : "a task or template", field };
      const help = all ? `name one of them: ${label}.NAME` : `name an output: ${label}.outputs.NAME`;
      this.reporter.report("misused-reference", at, { ...parameters, expected: "a value" }, { ...details, help });
    } else if (why === "outside") {
      const parameters = {
        reference: label,
        actual: "known to Argo alone",
        field,
        expected: "what is known while compiling",
      };
      const help =
        "Argo does not touch this object; a <Resource> creates one while the workflow runs, with tags in its manifest";
      this.reporter.report("misused-reference", at, parameters, { ...details, help });
    } else if (why === "foreign") {
      const owned = path[0] === "item" ? "a loop" : "another template";
      const help =
        path[0] === "item" ? { help: "the item of a loop is only there in the props of the task that loops" } : {};
      this.reporter.report("foreign-reference", at, { reference: label, owner: owned, where }, { ...details, ...help });
    } else {
      // Only a reference that was changed as a text names what its template does not have.
      this.reporter.report("broken-reference", at, { field }, details);
    }
    return undefined;
  }

  globalInOutput({ label }: Target, at: Place | undefined, field: string): undefined {
    const parameters = {
      reference: label,
      actual: "unknown where outputs are made",
      field,
      expected: "what the tasks leave",
    };
    const help = "hand it to the template as an input, or let a task write it";
    this.reporter.report("misused-reference", at, parameters, { help, stack: this.stack() });
    return undefined;
  }

  unknownParameter(name: string, known: ReadonlySet<string>, at: Place | undefined): undefined {
    const meant = closest(name, known);
    const help = meant === undefined ? {} : { help: `did you mean '${meant}'?` };
    this.reporter.report("unknown-workflow-parameter", at, { name }, { ...help, stack: this.stack() });
    return undefined;
  }

  aggregatedText({ label, path }: Target, at: Place | undefined): undefined {
    const parameters = { reference: label, output: path[1] ?? "" };
    this.reporter.report("aggregated-text", at, parameters, { stack: this.stack() });
    return undefined;
  }

  artifactInText({ label, path }: Target, { place, field }: At): undefined {
    const isInput = path[0] === "inputs";
    const help = isInput ? `its file is at ${label}.path` : "give it to an artifact input of the task that reads it";
    const parameters = { reference: label, actual: "an artifact", field, expected: "a text" };
    this.reporter.report("misused-reference", place, parameters, { help, stack: this.stack() });
    return undefined;
  }

  broken({ place, field }: At): undefined {
    this.reporter.report("broken-reference", place, { field }, { stack: this.stack() });
    return undefined;
  }

  notAnExpression(value: unknown, { place, field }: At): undefined {
    const takes = typeof value === "function" && value.length > 0;
    const help = takes ? { help: "an expression takes no parameters: write {() => …} and name what it reads" } : {};
    const actual = typeof value === "function" ? "a function that was not compiled to an expression" : describe(value);
    this.reporter.report("not-an-expression", place, { field, actual }, { stack: this.stack(), ...help });
    return undefined;
  }

  endlessArrow(arrow: CapturedArrow, at: At): undefined {
    this.arrowProblem(arrow, { at: arrow.tree.at, message: `the expression in '${at.field}' uses itself without end` });
    return undefined;
  }

  noCondition(kind: Exclude<Type["kind"], "boolean" | "unknown">, value: unknown, at: At): undefined {
    const arrow = capturedArrow(value);
    const [line, column, endLine, endColumn] = arrow?.tree.at ?? [0, 0, 0, 0];
    const own = arrow && { file: arrow.file, line, column, end: { line: endLine, column: endColumn } };
    const parameters = { field: at.field, actual: kinds[kind] };
    this.reporter.report("no-condition", own ?? at.place, parameters, { stack: this.stack() });
    return undefined;
  }

  hugeArrow(arrow: CapturedArrow, at: At): undefined {
    const message = `the expression in '${at.field}' is larger than Argo compiles`;
    this.arrowProblem(arrow, { at: arrow.tree.at, message, help: "let a task compute it: <Script run={…}>" });
    return undefined;
  }

  arrowProblem({ file }: CapturedArrow, { at: span, message, help }: ArrowProblem): void {
    const [line, column, endLine, endColumn] = span;
    const at: Place = { file, line, column, end: { line: endLine, column: endColumn } };
    const details = { stack: this.stack(), ...(help !== undefined && { help }) };
    this.reporter.report("invalid-expression", at, { reason: message }, details);
  }

  textProblem({ message }: Problem, { place }: At): undefined {
    this.reporter.report("invalid-expression", place, { reason: message }, { stack: this.stack() });
    return undefined;
  }

  halfPair({ place, field }: At): undefined {
    this.reporter.report("not-data", place, { field, actual: halfPair }, { stack: this.stack() });
    return undefined;
  }
}

const kinds = { string: "a text", number: "a number", null: "null", list: "a list", object: "an object" } as const;

/** The template at hand as a sentence names it. */
export const whereIs = ({ template, kind }: Scope): string => {
  if (template === undefined)
    return kind === "leaf" ? "the workflow itself" : kind === "steps" ? "these <Steps>" : "this <Dag>";
  return template.name === "" ? "the loop" : `the template '${template.name}'`;
};
