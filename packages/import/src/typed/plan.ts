import type { templateTypes } from "@argotsx/compiler/template-types";
import { type Fields, fieldsOf, isFields, listOf, textOf } from "@argotsx/schema";
import type { Path } from "@argotsx/yaml/read";
import { calledBy } from "../libraries/keys.ts";
import { Identifiers } from "../names/identifiers.ts";
import { typeOf } from "../plain/template.ts";

/** A step or a task, as far as it is known before anything is written. */
export interface CallPlan {
  readonly name: string;
  readonly fields: Fields;
  readonly path: Path;
}

/** Where a template of a library comes from. */
export interface Home {
  /** The constant that the library is where it is called. */
  readonly identifier: string;
  /** The name that its module exports it by, and where that is; nothing for one in the same module. */
  readonly from: { readonly specifier: string; readonly name: string } | undefined;
}

/** A template that may become a typed one. */
export interface TemplatePlan {
  readonly name: string;
  /** What tells it from all others that can be called: its name, or for a template of a library a key. */
  readonly key: string;
  /** The library that it is called in; nothing for a template of the manifest itself. */
  readonly home?: Home;
  readonly fields: Fields;
  readonly path: Path;
  readonly type: (typeof templateTypes)[number];
  /** The constant that it is. */
  readonly identifier: string;
  /** The steps of groups, or all tasks as one group. */
  readonly groups: readonly (readonly CallPlan[])[];
  /** The output that is what it prints, where somebody reads that. */
  readonly printed: string | undefined;
}

/** Why templates are written as plain components, by their names. */
export type Reasons = ReadonlyMap<string, string>;

const callOf = (value: unknown, path: Path): CallPlan => ({
  name: textOf(fieldsOf(value).name) ?? "",
  fields: fieldsOf(value),
  path,
});

/** The steps or tasks of a template. */
const groupsOf = (fields: Fields, path: Path): readonly (readonly CallPlan[])[] => {
  if (Array.isArray(fields.steps)) {
    return fields.steps.map((group: unknown, number) =>
      listOf(group).map((step, index) => callOf(step, [...path, "steps", number, index])),
    );
  }
  const { tasks } = fieldsOf(fields.dag);
  return Array.isArray(tasks)
    ? [tasks.map((task: unknown, index) => callOf(task, [...path, "dag", "tasks", index]))]
    : [];
};

/** The calls whose result somebody reads, of one template. */
const readResults = (fields: Fields): ReadonlySet<string> => {
  const text = JSON.stringify(fields);
  const found = text.matchAll(/(?:steps|tasks)(?:\.([\w-]+)|\[\\?["']([^"'\\]+)\\?["']\])\.outputs\.result/g);
  return new Set([...found].map(([, plain, quoted]) => plain ?? quoted ?? ""));
};

/** What is called by calls whose result somebody reads. */
export const printedBy = (templates: Iterable<Pick<TemplatePlan, "fields" | "groups">>): ReadonlySet<string> => {
  const printing = new Set<string>();
  for (const { fields, groups } of templates) {
    const read = readResults(fields);
    if (read.size === 0) continue;
    for (const call of groups.flat()) {
      const target = calledBy(call.fields);
      if (target !== undefined && read.has(call.name)) printing.add(target);
    }
  }
  return printing;
};

/**
 * Plans what may become typed templates; those that are no templates at all are left out. `readElsewhere` are the names of
 * those whose result is read in other manifests.
 */
export const planTemplates = (
  templates: readonly unknown[],
  path: Path,
  reserved: ReadonlySet<string> = new Set(),
  readElsewhere: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, TemplatePlan> => {
  const identifiers = new Identifiers(undefined, reserved);
  const found = templates.flatMap((value, index) => {
    const fields = fieldsOf(value);
    const name = textOf(fields.name);
    if (name === undefined || !isFields(value)) return [];
    try {
      const at = [...path, index];
      return [{ name, fields, path: at, type: typeOf(fields), groups: groupsOf(fields, at) }];
    } catch {
      return [];
    }
  });
  const printing = new Set([...printedBy(found), ...readElsewhere]);
  return new Map(
    found.map((one) => {
      const outputs = fieldsOf(one.fields.outputs);
      const names = new Set(
        [...listOf(outputs.parameters), ...listOf(outputs.artifacts)].map((port) => fieldsOf(port).name),
      );
      const printed = printing.has(one.name)
        ? ["result", "stdout", "printed"].find((name) => !names.has(name))
        : undefined;
      return [one.name, { ...one, key: one.name, identifier: identifiers.of(one.name, "Template"), printed }];
    }),
  );
};
