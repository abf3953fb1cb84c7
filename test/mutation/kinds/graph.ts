import type { Call, Manifest } from "../manifest.ts";
import { misspell } from "../misspell.ts";
import { mutation } from "../mutation.ts";
import { fieldsOf, itemsOf, textOf } from "../plain.ts";

const tasks = (manifest: Manifest): readonly Call[] => manifest.calls.filter(({ form }) => form === "tasks");

const siblingNames = (manifest: Manifest, call: Call): readonly string[] =>
  manifest.siblingsOf(call).map(({ name }) => name);

const dependenciesOf = ({ value }: Call): readonly string[] =>
  itemsOf(value.dependencies).flatMap((name) => textOf(name) ?? []);

/** Whether an output of one call is read by another, and not through a third. */
const readsOutputOf = (manifest: Manifest, reader: Call, name: string): boolean =>
  manifest.mentions(new RegExp(`\\b(?:tasks|steps)\\.${name}\\.outputs\\.`), reader.path);

const waitsFor = (manifest: Manifest, call: Call, name: string, seen = new Set<string>()): boolean => {
  for (const other of manifest.siblingsOf(call)) {
    const isDirect = dependenciesOf(call).includes(other.name) || names(call.value.depends).includes(other.name);
    if (!isDirect || seen.has(other.name)) continue;
    seen.add(other.name);
    if (other.name === name || waitsFor(manifest, other, name, seen)) return true;
  }
  return false;
};

/** The tasks of a condition on tasks. */
const names = (depends: unknown): readonly string[] =>
  [...(textOf(depends) ?? "").matchAll(/(?<![\w.-])[\w-]+/g)].map(([name]) => name);

export const graph = [
  mutation("misspelt-dependency", "a typo in a dependency", function* (manifest) {
    for (const call of tasks(manifest))
      for (const [index, name] of dependenciesOf(call).entries())
        yield manifest.replace([...call.path, "dependencies", index], misspell(name, siblingNames(manifest, call)));
  }),
  mutation("misspelt-depends", "a typo in a task of 'depends'", function* (manifest) {
    for (const call of tasks(manifest)) {
      const text = textOf(call.value.depends) ?? "";
      for (const name of new Set(names(text))) {
        const typo = text.replace(
          new RegExp(`(?<![\\w.-])${name}(?![\\w-])`, "g"),
          misspell(name, siblingNames(manifest, call)),
        );
        yield manifest.replace([...call.path, "depends"], JSON.stringify(typo));
      }
    }
  }),
  mutation("removed-dependency", "a task does not wait for one whose output it reads", function* (manifest) {
    for (const call of tasks(manifest)) {
      for (const [index, name] of dependenciesOf(call).entries()) {
        const others = dependenciesOf(call).filter((other) => other !== name);
        const isOnWay = manifest
          .siblingsOf(call)
          .some((other) => others.includes(other.name) && waitsFor(manifest, other, name));
        if (!isOnWay && readsOutputOf(manifest, call, name))
          yield manifest.remove([...call.path, "dependencies", index]);
      }
    }
  }),
  mutation("removed-depends", "a task waits for nothing and reads an output", function* (manifest) {
    for (const call of tasks(manifest))
      for (const field of ["depends", "dependencies"])
        if (siblingNames(manifest, call).some((name) => readsOutputOf(manifest, call, name)))
          yield manifest.remove([...call.path, field]);
  }),
  mutation("cycle", "two tasks wait for each other", function* (manifest) {
    for (const call of tasks(manifest)) {
      for (const name of [...dependenciesOf(call), ...names(call.value.depends)]) {
        const first = manifest.siblingsOf(call).find((other) => other.name === name);
        const { dependencies, depends } = first?.value ?? {};
        if (first === undefined || depends !== undefined) continue;
        if (dependencies === undefined) yield manifest.add(first.path, `dependencies: [${call.name}]`);
        else yield manifest.add([...first.path, "dependencies"], `- ${call.name}`);
      }
    }
  }),
  mutation("waits-for-itself", "a task waits for itself", function* (manifest) {
    for (const call of tasks(manifest))
      if (dependenciesOf(call).length > 0) yield manifest.add([...call.path, "dependencies"], `- ${call.name}`);
  }),
  mutation("renamed-task", "a task got another name, those that wait for it did not", function* (manifest) {
    for (const call of tasks(manifest)) {
      const isAwaited = manifest
        .siblingsOf(call)
        .some((other) => dependenciesOf(other).includes(call.name) || names(other.value.depends).includes(call.name));
      if (isAwaited) yield manifest.replace([...call.path, "name"], `${call.name}-renamed`);
    }
  }),
  mutation("removed-task", "a task is gone that others wait for", function* (manifest) {
    for (const call of tasks(manifest)) {
      const isAwaited = manifest
        .siblingsOf(call)
        .some((other) => dependenciesOf(other).includes(call.name) || names(other.value.depends).includes(call.name));
      if (isAwaited) yield manifest.remove(call.path);
    }
  }),
  mutation("duplicate-task", "two tasks have one name", function* (manifest) {
    for (const call of tasks(manifest)) yield manifest.duplicate(call.path);
  }),
  mutation("two-ways-to-wait", "a task has 'depends' and 'dependencies'", function* (manifest) {
    for (const call of tasks(manifest)) {
      const [name] = names(call.value.depends);
      if (name !== undefined) yield manifest.add(call.path, `dependencies: [${name}]`);
      const [other] = dependenciesOf(call);
      if (other !== undefined) yield manifest.add(call.path, `depends: ${other}`);
    }
  }),
  mutation("broken-depends", "'depends' ends with an operator", function* (manifest) {
    for (const call of tasks(manifest)) {
      const text = textOf(call.value.depends);
      if (text !== undefined) yield manifest.replace([...call.path, "depends"], JSON.stringify(`${text} &&`));
    }
  }),
  mutation("single-ampersand", "'&' for '&&' and '|' for '||' in 'depends'", function* (manifest) {
    for (const call of tasks(manifest)) {
      const text = textOf(call.value.depends) ?? "";
      if (/&&|\|\|/.test(text))
        yield manifest.replace([...call.path, "depends"], JSON.stringify(text.replace(/&&/, "&").replace(/\|\|/, "|")));
    }
  }),
  mutation("misspelt-task-result", "a typo in the result of a task in 'depends'", function* (manifest) {
    for (const call of tasks(manifest)) {
      const text = textOf(call.value.depends) ?? "";
      for (const [result] of text.matchAll(/\.[A-Z]\w+/g))
        yield manifest.replace([...call.path, "depends"], JSON.stringify(text.replace(result, misspell(result))));
    }
  }),
  mutation("depends-as-list", "'depends' is a list as 'dependencies' is", function* (manifest) {
    for (const call of tasks(manifest))
      if (call.value.dependencies !== undefined) yield manifest.renameKey([...call.path, "dependencies"], "depends");
  }),
  mutation("misspelt-target", "a typo in the target of a DAG", function* (manifest) {
    for (const { path, value } of manifest.templates) {
      const target = textOf(fieldsOf(value.dag).target);
      if (target !== undefined && !target.includes("{{"))
        yield manifest.replace([...path, "dag", "target"], misspell(target));
    }
  }),
  mutation("flat-steps", "a step without the second dash of its group", function* (manifest) {
    for (const { path, value } of manifest.templates) {
      for (const [index, group] of itemsOf(value.steps).entries()) {
        const entry = manifest.entry([...path, "steps", index, 0]);
        if (itemsOf(group).length !== 1 || entry === undefined) continue;
        if (manifest.text[entry.from] === "-") yield [{ from: entry.from, to: entry.from + 1, text: " " }];
      }
    }
  }),
  mutation("merged-groups", "a step stands beside the one whose output it reads", function* (manifest) {
    for (const { path, value } of manifest.templates) {
      for (const [index, group] of itemsOf(value.steps).entries()) {
        const before = itemsOf(itemsOf(value.steps)[index - 1]).flatMap((step) => textOf(fieldsOf(step).name) ?? []);
        const own = manifest.calls.find(({ path: at }) => String(at) === String([...path, "steps", index, 0]));
        const isReader = own !== undefined && before.some((name) => readsOutputOf(manifest, own, name));
        const entry = manifest.entry([...path, "steps", index]);
        if (isReader && itemsOf(group).length > 0 && entry !== undefined && manifest.text[entry.from] === "-")
          yield [{ from: entry.from, to: entry.from + 1, text: " " }];
      }
    }
  }),
  mutation("duplicate-step", "two steps have one name", function* (manifest) {
    for (const call of manifest.calls) if (call.form === "steps") yield manifest.duplicate(call.path);
  }),
  mutation("renamed-step", "a step got another name, what reads its output did not", function* (manifest) {
    for (const call of manifest.calls) {
      const isRead = manifest.mentions(new RegExp(`{{\\s*steps\\.${call.name}\\.`), call.owner.path);
      if (call.form === "steps" && isRead) yield manifest.replace([...call.path, "name"], `${call.name}-renamed`);
    }
  }),
  mutation("removed-step", "a step is gone whose output is read", function* (manifest) {
    for (const call of manifest.calls) {
      const isRead = manifest
        .siblingsOf(call)
        .some((other) => other !== call && manifest.mentions(new RegExp(`{{\\s*steps\\.${call.name}\\.`), other.path));
      if (call.form === "steps" && isRead) yield manifest.remove(call.path);
    }
  }),
];
