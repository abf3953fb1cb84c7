import type { Path } from "../../../packages/yaml/src/read/index.ts";
import type { Manifest } from "../manifest.ts";
import type { Change } from "../manifest-text.ts";
import { misspell } from "../misspell.ts";
import { mutation } from "../mutation.ts";
import { fieldsOf, isPlain, itemsOf, textOf } from "../plain.ts";

/** Fields that are written most; keys of labels and other maps have none of these names. */
const common = new Set(
  `activeDeadlineSeconds archive args arguments artifacts backoff bucket claimName command concurrencyPolicy container
  containers containerSet counter daemon dag default depends dependencies entrypoint env expression failFast from
  gauge globalName help hooks image imagePullPolicy initContainers inputs limit limits manifest metrics mountPath
  nodeSelector onExit outputs parallelism parameters podGC prometheus raw requests resources retryPolicy retryStrategy s3
  schedules script secretKeyRef serviceAccountName setOwnerReference sidecars source steps successCondition suspend
  synchronization tasks template templateRef templates timezone tolerations ttlStrategy value valueFrom volumeMounts
  volumes when withItems withParam withSequence workflowSpec workflowTemplateRef`.split(/\s+/),
);

/** The first field of each name. */
function* fields(manifest: Manifest): Iterable<{ readonly path: Path; readonly name: string }> {
  const seen = new Set<string>();
  for (const { path, value } of manifest.objects(["spec"])) {
    if (path.includes("withItems")) continue;
    for (const name of Object.keys(value)) {
      if (!common.has(name) || seen.has(name)) continue;
      seen.add(name);
      yield { path: [...path, name], name };
    }
  }
}

/** The lines of an entry moved to the right, or to the left where `by` is negative. */
const shifted = (manifest: Manifest, path: Path, by: number): Change | undefined => {
  const entry = manifest.entry(path);
  if (entry === undefined) return undefined;
  const from = manifest.lineStart(entry.from);
  // A key behind a dash, or in braces, has no line of its own.
  if (manifest.text.slice(from, entry.from).trim() !== "") return undefined;
  const text = manifest.text.slice(from, entry.to);
  const moved = by < 0 ? text.replace(new RegExp(`^ {${-by}}`, "gm"), "") : text.replace(/^(?=.)/gm, " ".repeat(by));
  return [{ from, to: entry.to, text: moved }];
};

const entriesOf = (manifest: Manifest, path: Path): readonly Path[] =>
  isPlain(manifest.at(path)) ? Object.keys(fieldsOf(manifest.at(path))).map((name) => [...path, name]) : [];

/** The fields of templates, calls and their parts that stand in a line of their own behind another one. */
function* laterFields(manifest: Manifest): Iterable<{ readonly path: Path; readonly before: Path }> {
  for (const { path } of manifest.objects(["spec"])) {
    if (manifest.isFlow(path) || path.includes("withItems")) continue;
    const entries = entriesOf(manifest, path);
    for (const [index, entry] of entries.entries()) {
      const before = entries[index - 1];
      if (before !== undefined && common.has(String(entry.at(-1)))) yield { path: entry, before };
    }
  }
}

/** One field of each name, so that no manifest gives the same mistake over and over. */
const onePerName = function* <T extends { readonly path: Path }>(all: Iterable<T>): Iterable<T> {
  const seen = new Set<unknown>();
  for (const one of all) {
    if (!seen.has(one.path.at(-1))) yield one;
    seen.add(one.path.at(-1));
  }
};

const column = (manifest: Manifest, path: Path): number => manifest.column(manifest.entry(path)?.from ?? 0);

export const fieldMistakes = [
  mutation("misspelt-field", "a typo in the name of a field", function* (manifest) {
    for (const { path, name } of fields(manifest)) yield manifest.renameKey(path, misspell(name, common));
  }),
  mutation("field-in-lower-case", "a field without its capital letters", function* (manifest) {
    for (const { path, name } of fields(manifest))
      if (/[A-Z]/.test(name)) yield manifest.renameKey(path, name.toLowerCase());
  }),
  mutation("field-with-capital", "a field begins with a capital letter", function* (manifest) {
    for (const { path, name } of fields(manifest))
      yield manifest.renameKey(path, name.charAt(0).toUpperCase() + name.slice(1));
  }),
  mutation("duplicate-key", "a field stands twice", function* (manifest) {
    for (const { path } of fields(manifest)) yield manifest.duplicate(path);
  }),
  mutation("field-of-the-parent", "a field stands one level too far to the left", function* (manifest) {
    for (const { path } of onePerName(laterFields(manifest))) {
      const parent = path.slice(0, -1);
      const isLast = entriesOf(manifest, parent).at(-1)?.at(-1) === path.at(-1);
      if (!isLast || typeof parent.at(-1) !== "string") continue;
      yield shifted(manifest, path, column(manifest, parent) - column(manifest, path));
    }
  }),
  mutation("field-of-the-neighbour", "a field stands one level too far to the right", function* (manifest) {
    for (const { path, before } of onePerName(laterFields(manifest))) {
      const [inner] = entriesOf(manifest, before);
      if (inner === undefined || manifest.isFlow(before)) continue;
      yield shifted(manifest, path, column(manifest, inner) - column(manifest, path));
    }
  }),
  mutation("one-blank-too-many", "a line is indented by one blank too many", function* (manifest) {
    for (const { path } of onePerName(laterFields(manifest))) yield shifted(manifest, path, 1);
  }),
  mutation("one-blank-too-few", "a line is indented by one blank too few", function* (manifest) {
    for (const { path } of onePerName(laterFields(manifest)))
      if (column(manifest, path) > 0) yield shifted(manifest, path, -1);
  }),
  mutation("tab", "a line is indented by a tab", function* (manifest) {
    for (const { path } of onePerName(laterFields(manifest))) {
      const from = manifest.entry(path)?.from ?? 0;
      if (manifest.text.slice(manifest.lineStart(from), from).trim() === "")
        yield [{ from: manifest.lineStart(from), to: from, text: "\t" }];
    }
  }),
  mutation("missing-colon", "a field without its colon", function* (manifest) {
    for (const { path } of fields(manifest)) {
      const to = manifest.key(path)?.to;
      if (to !== undefined && manifest.text[to] === ":") yield [{ from: to, to: to + 1, text: "" }];
    }
  }),
  mutation("missing-blank", "no blank behind the colon", function* (manifest) {
    for (const { path } of fields(manifest)) {
      const to = manifest.key(path)?.to;
      if (to !== undefined && manifest.text.startsWith(": ", to)) yield [{ from: to, to: to + 2, text: ":" }];
    }
  }),
  mutation("empty-field", "a field without its value", function* (manifest) {
    for (const { path, name } of fields(manifest)) {
      if (!["image", "entrypoint", "template", "value", "templates", "path", "source"].includes(name)) continue;
      // A template needs no entrypoint, and an argument of the workflow may get its value when it is submitted.
      const isTemplate = manifest.kind === "WorkflowTemplate" || manifest.kind === "ClusterWorkflowTemplate";
      if (name === "entrypoint" ? isTemplate : name === "value" && path[manifest.spec.length] === "arguments") continue;
      yield manifest.replace(path, "");
    }
  }),
  mutation("list-without-dash", "the only item of a list without its dash", function* (manifest) {
    for (const { path, value } of manifest.fields("parameters", "artifacts", "templates", "tasks", "env", "volumes")) {
      const entry = manifest.entry([...path, 0]);
      if (itemsOf(value).length !== 1 || entry === undefined || manifest.text[entry.from] !== "-") continue;
      yield [{ from: entry.from, to: entry.from + 1, text: " " }];
    }
  }),
  mutation("object-as-item", "a dash before the fields of an object", function* (manifest) {
    for (const { path, value } of manifest.fields("container", "script", "inputs", "outputs", "arguments")) {
      const [first] = entriesOf(manifest, path);
      if (first === undefined || manifest.isFlow(path) || Object.keys(fieldsOf(value)).length !== 1) continue;
      const from = manifest.entry(first)?.from ?? 0;
      const moved = shifted(manifest, first, 2)?.map((edit) => ({
        ...edit,
        text: edit.text.replace(/ {2}(?=\S)/, "- "),
      }));
      if (manifest.column(from) > 0) yield moved;
    }
  }),
  mutation("command-as-text", "a command is a text instead of a list", function* (manifest) {
    for (const { path, value } of manifest.fields("command", "args")) {
      const words = itemsOf(value).filter((word) => typeof word === "string");
      if (words.length > 0 && words.length === itemsOf(value).length)
        yield manifest.replace(path, JSON.stringify(words.join(" ")));
    }
  }),
  mutation("text-as-list", "a list where one text is expected", function* (manifest) {
    for (const { path, value } of manifest.fields("image", "entrypoint", "template", "serviceAccountName"))
      if (textOf(value) !== undefined) yield manifest.replace(path, `[${manifest.written(path)}]`);
  }),
];
