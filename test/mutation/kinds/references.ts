import type { Manifest } from "../manifest.ts";
import type { Change } from "../manifest-text.ts";
import { misspell } from "../misspell.ts";
import { mutation } from "../mutation.ts";
import { fieldsOf, itemsOf, textOf } from "../plain.ts";

/** A typo in the second group of a pattern, between what the first and the third find. */
const typo = (pattern: RegExp) =>
  function* (manifest: Manifest): Iterable<Change> {
    for (const tag of manifest.tags(pattern)) {
      const [, before = "", name = "", after = ""] = tag.match;
      yield manifest.retag(tag, before + misspell(name) + after);
    }
  };

const replaced = (pattern: RegExp, by: string) =>
  function* (manifest: Manifest): Iterable<Change> {
    for (const tag of manifest.tags(pattern)) yield manifest.retag(tag, tag.body.replace(pattern, by));
  };

export const references = [
  mutation("misspelt-input", "a typo in the name of an input", typo(/^(inputs\.parameters\.)([\w-]+)()$/)),
  mutation(
    "misspelt-input-artifact",
    "a typo in the name of an artifact",
    typo(/^(inputs\.artifacts\.)([\w-]+)(\.path)$/),
  ),
  mutation("misspelt-workflow-parameter", "a typo in the name of an argument of the workflow", function* (manifest) {
    const declared = manifest.argumentsOf(manifest.spec).map((path) => manifest.nameAt(path));
    for (const tag of manifest.tags(/^workflow\.parameters\.([\w-]+)$/)) {
      const name = tag.match[1] ?? "";
      if (declared.includes(name)) yield manifest.retag(tag, `workflow.parameters.${misspell(name, declared)}`);
    }
  }),
  mutation(
    "misspelt-workflow-variable",
    "a typo in a variable of the workflow",
    typo(/^(workflow\.)(name|namespace|uid|status|serviceAccountName|failures)()$/),
  ),
  mutation(
    "misspelt-global-output",
    "a typo in an output of the workflow",
    typo(/^(workflow\.outputs\.(?:parameters|artifacts)\.)([\w-]+)()$/),
  ),
  mutation("singular-inputs", "'input.' for 'inputs.'", replaced(/^inputs\./, "input.")),
  mutation("singular-parameter", "'.parameter.' for '.parameters.'", replaced(/\.parameters\./, ".parameter.")),
  mutation("misspelt-workflow", "'worflow.' for 'workflow.'", replaced(/^workflow\./, "worflow.")),
  mutation("singular-task", "'task.' for 'tasks.', 'step.' for 'steps.'", replaced(/^(task|step)s\./, "$1.")),
  mutation("singular-output", "'.output.' for '.outputs.'", replaced(/\.outputs\./, ".output.")),
  mutation("reference-in-capitals", "'.Parameters.' for '.parameters.'", replaced(/\.parameters\./, ".Parameters.")),
  mutation(
    "reference-without-outputs",
    "an output read as if it were a field of the task",
    replaced(/^((?:tasks|steps)\.[\w-]+)\.outputs\.(result|parameters)/, "$1.$2"),
  ),
  mutation(
    "reference-without-parameters",
    "an input read as if it were a field of the inputs",
    replaced(/^inputs\.parameters\./, "inputs."),
  ),
  mutation("result-in-plural", "'outputs.results' for 'outputs.result'", replaced(/\.outputs\.result$/, "$&s")),
  mutation(
    "misspelt-task-in-reference",
    "a typo in the name of the task or step whose output is read",
    typo(/^((?:tasks|steps)\.)([\w-]+)(\..+)$/),
  ),
  mutation(
    "misspelt-output",
    "a typo in the name of an output that is read",
    typo(/^((?:tasks|steps)\.[\w-]+\.outputs\.(?:parameters|artifacts)\.)([\w-]+)()$/),
  ),
  mutation("task-read-as-step", "'steps.' in a DAG", replaced(/^tasks\.(?=[\w-]+\.)/, "steps.")),
  mutation("step-read-as-task", "'tasks.' among steps", replaced(/^steps\.(?=[\w-]+\.)/, "tasks.")),
  mutation("item-in-plural", "'items' for 'item'", replaced(/^item\b/, "items")),
  mutation("misspelt-item-key", "a typo in the key of an item", function* (manifest) {
    for (const call of manifest.calls) {
      const keys = itemsOf(call.value.withItems).flatMap((item) => Object.keys(fieldsOf(item)));
      if (keys.length === 0) continue;
      for (const tag of manifest.tags(/^item\.([\w-]+)$/)) {
        const isWithin = call.path.every((segment, at) => tag.path[at] === segment);
        if (isWithin) yield manifest.retag(tag, `item.${misspell(tag.match[1] ?? "", keys)}`);
      }
    }
  }),
  mutation("hyphen-for-underscore", "'_' where the name has '-'", function* (manifest) {
    for (const tag of manifest.tags(/^((?:inputs|workflow)\.parameters\.)(\w+)-([\w-]+)$/)) {
      const declared = manifest.mentions(new RegExp(`name:\\s*["']?${tag.match[2]}-${tag.match[3]}`));
      if (declared) yield manifest.retag(tag, `${tag.match[1]}${tag.match[2]}_${tag.match[3]}`);
    }
  }),
  mutation("unclosed-tag", "a closing brace is missing", function* (manifest) {
    for (const { to } of manifest.tags(/^(?:inputs|workflow|tasks|steps|item)\b/))
      yield [{ from: to - 1, to, text: "" }];
  }),
  mutation("unopened-tag", "an opening brace is missing", function* (manifest) {
    for (const { from, path } of manifest.tags(/^(?:inputs|workflow|tasks|steps|item)\b/)) {
      // A text that begins with one brace would be an object.
      if (manifest.place(path)?.from !== from) yield [{ from, to: from + 1, text: "" }];
    }
  }),
  mutation("misspelt-from", "a typo in where an artifact comes from", function* (manifest) {
    for (const { path, value } of manifest.fields("from")) {
      const match = /^(\{\{(?:tasks|steps|inputs)\..*?)([\w-]+)(\}\})$/.exec(textOf(value) ?? "");
      if (match === null || !path.includes("artifacts")) continue;
      yield manifest.replace(path, `"${match[1]}${misspell(match[2] ?? "")}${match[3]}"`);
    }
  }),
  mutation("reference-of-the-callee", "an argument that reads the input it is given to", function* (manifest) {
    for (const call of manifest.calls) {
      const own = manifest.inputsOf(call.owner).map((path) => manifest.nameAt(path));
      for (const path of manifest.argumentsOf(call.path)) {
        const name = manifest.nameAt(path);
        if (own.includes(name) || fieldsOf(manifest.at(path)).value === undefined) continue;
        yield manifest.replace([...path, "value"], `"{{inputs.parameters.${name}}}"`);
      }
    }
  }),
];
