import {
  anyStringText,
  type Fields,
  fieldsOf,
  isArgoKind,
  isFields,
  type ListShape,
  listOf,
  type Shape,
  shapeOf,
} from "@argotsx/schema";
import type { Path } from "@argotsx/yaml/read";
import { isEmptyField } from "./empty-fields.ts";
import { exitTemplates } from "./exit-templates.ts";
import { sameText } from "./same-text.ts";

/** Where two manifests differ, with what stands there. */
export interface Difference {
  readonly path: Path;
  readonly expected: unknown;
  readonly actual: unknown;
}

const anything: Shape = { kind: "any", object: false };

/** The lists whose items Argo looks up by their names, so that their order means nothing. */
const byName: ReadonlySet<string> = new Set([
  "WorkflowSpec.templates",
  "Arguments.parameters",
  "Arguments.artifacts",
  "Inputs.parameters",
  "Inputs.artifacts",
  "Outputs.parameters",
  "Outputs.artifacts",
  "DAGTemplate.tasks",
]);

/** The lists that a text can hold as JSON, `{{inputs.parameters}}`, in their order. */
const readWhole: ReadonlySet<string> = new Set(["Arguments.parameters", "Inputs.parameters"]);

/** Whether a manifest reads all parameters of something at once. */
const readsAllParameters = (manifest: Fields): boolean => {
  const text = JSON.stringify(manifest);
  return /(?:workflow|inputs)(?:\.parameters|\[\\?["']parameters\\?["']\])(?:\.json(?![\w-])|(?![.[\w-]))/.test(text);
};

/** Items of a named list by their names; nothing when two have the same. */
const itemsByName = (items: readonly unknown[]): ReadonlyMap<string, number> | undefined => {
  const found = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const name = isFields(item) ? item.name : undefined;
    if (typeof name !== "string" || found.has(name)) return undefined;
    found.set(name, index);
  }
  return found;
};

/** Whether tasks of a DAG say in both ways what they wait for, or in that which `continueOn` does not go with: Argo takes neither. */
const isMixed = (tasks: unknown): boolean => {
  const has = (field: string): boolean =>
    listOf(tasks).some((task) => (fieldsOf(task)[field] ?? undefined) !== undefined);
  return has("depends") && (has("dependencies") || has("continueOn"));
};

/** Whether what stands in `dependencies` is the name of a task, and no condition, which Argo would take for a name. */
const isTaskName = (name: unknown): boolean => typeof name === "string" && /^[\w-]+$/.test(name);

/** A task that says what it waits for in one way: `dependencies` is a condition that all of them ended well. */
const asDepends = (task: Fields): Fields => {
  const { dependencies, ...others } = task;
  if (!Array.isArray(dependencies) || dependencies.length === 0 || task.depends !== undefined) return task;
  if (!dependencies.every(isTaskName)) return task;
  return { ...others, depends: dependencies.join(" && ") };
};

class Comparison {
  readonly differences: Difference[] = [];
  private readonly isExact: boolean;
  private readonly expected: Fields;
  private readonly atExit: ReadonlySet<string>;
  /** Whether the template that is being compared only runs when the workflow is over. */
  private isAtExit = false;

  constructor(expected: Fields, isExact: boolean) {
    this.isExact = isExact;
    this.expected = expected;
    this.atExit = exitTemplates(expected);
  }

  private differ(path: Path, expected: unknown, actual: unknown): void {
    this.differences.push({ path, expected, actual });
  }

  value(expected: unknown, actual: unknown, shape: Shape, path: Path, place: string): void {
    if (Array.isArray(expected) && Array.isArray(actual)) this.list(expected, actual, shape, path, place);
    else if (isFields(expected) && isFields(actual)) this.object(expected, actual, shape, path);
    else if (typeof expected === "string" && typeof actual === "string") {
      if (!sameText(expected, actual, place, this.isAtExit)) this.differ(path, expected, actual);
    } else if (expected !== actual && !(Number.isNaN(expected) && Number.isNaN(actual))) {
      const isText = !this.isExact && shape.kind === "scalar" && shape.type === "any-string";
      // Argo reads this text from a number or a boolean.
      if (!isText || typeof actual !== "string" || anyStringText(expected) !== actual)
        this.differ(path, expected, actual);
    }
  }

  private object(given: Fields, made: Fields, shape: Shape, path: Path): void {
    const [expected, actual] =
      shape.kind === "object" && shape.name === "DAGTask" ? [asDepends(given), asDepends(made)] : [given, made];
    if (shape.kind === "object" && shape.name === "DAGTemplate" && isMixed(made.tasks) && !isMixed(given.tasks))
      this.differ([...path, "tasks"], given.tasks, made.tasks);
    // No field and null are one to Argo; in free-form data they are not.
    const isTyped = shape.kind === "object";
    const placeOf = (key: string): string => (shape.kind === "object" ? `${shape.name}.${key}` : "");
    const isNone = (value: unknown, place: string): boolean =>
      (isTyped && value === null) || (!this.isExact && isEmptyField(value, place));
    const there = (fields: Fields, key: string): boolean =>
      Object.hasOwn(fields, key) && !isNone(fields[key], placeOf(key));
    for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      const at = [...path, key];
      const inside = shape.kind === "object" ? shape.fields.get(key) : shape.kind === "map" ? shape.values : undefined;
      const place = placeOf(key);
      if (there(expected, key) !== there(actual, key)) this.differ(at, expected[key], actual[key]);
      else if (there(expected, key)) this.value(expected[key], actual[key], inside ?? anything, at, place);
    }
  }

  private list(
    expected: readonly unknown[],
    actual: readonly unknown[],
    shape: Shape,
    path: Path,
    place: string,
  ): void {
    const items = shape.kind === "list" ? (shape as ListShape).items : anything;
    const names = byName.has(place) ? itemsByName(expected) : undefined;
    const others = names === undefined ? undefined : itemsByName(actual);
    const isMoved = others !== undefined && [...(names ?? [])].some(([name, index]) => others.get(name) !== index);
    const isUnlike = names === undefined ? expected.length !== actual.length : others === undefined;
    if (isUnlike || (isMoved && readWhole.has(place) && readsAllParameters(this.expected))) {
      this.differ(path, expected, actual);
      return;
    }
    for (const [index, item] of expected.entries()) {
      const name = isFields(item) ? String(item.name) : "";
      const other = names === undefined ? index : others?.get(name);
      if (place === "WorkflowSpec.templates") this.isAtExit = this.atExit.has(name);
      if (other === undefined) this.differ([...path, index], item, undefined);
      else this.value(item, actual[other], items, [...path, index], place);
    }
    this.isAtExit &&= place !== "WorkflowSpec.templates";
    // What is there besides has no place in what should be.
    for (const [name, index] of others ?? [])
      if (names?.has(name) === false) this.differ(path, undefined, actual[index]);
  }
}

/**
 * Where a manifest is not what it should be, as data: named lists in any order, tags and expressions as they are parsed,
 * and numbers and booleans that Argo reads as texts as these, unless it has to be exact.
 */
export const differences = (expected: Fields, actual: Fields, isExact = false): readonly Difference[] => {
  const comparison = new Comparison(expected, isExact);
  const kind = typeof expected.kind === "string" ? expected.kind : "";
  const shape = isArgoKind(kind) && expected.apiVersion === "argoproj.io/v1alpha1" ? shapeOf(kind) : anything;
  comparison.value(expected, actual, shape, [], "");
  return comparison.differences;
};
