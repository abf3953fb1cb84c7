import type { Path } from "../../../packages/yaml/src/read/index.ts";
import type { Manifest } from "../manifest.ts";
import { misspell } from "../misspell.ts";
import { mutation } from "../mutation.ts";
import { fieldsOf, isPlain, itemsOf, textOf } from "../plain.ts";

/** The amounts of what containers ask for. */
function* quantities(manifest: Manifest): Iterable<{ readonly path: Path; readonly value: string }> {
  for (const { path, value } of manifest.fields("cpu", "memory", "storage")) {
    const isAmount = ["limits", "requests"].includes(String(path.at(-2)));
    if (isAmount && (typeof value === "string" || typeof value === "number")) yield { path, value: String(value) };
  }
}

const withSchedule = (schedule: string) =>
  function* (manifest: Manifest) {
    for (const index of itemsOf(fieldsOf(manifest.at(["spec"])).schedules).keys())
      if (manifest.kind === "CronWorkflow")
        yield manifest.replace(["spec", "schedules", index], JSON.stringify(schedule));
  };

function* metrics(manifest: Manifest): Iterable<Path> {
  for (const { path, value } of manifest.fields("prometheus"))
    for (const index of itemsOf(value).keys()) yield [...path, index];
}

export const objects = [
  mutation("misspelt-kind", "a typo in the kind of the object", function* (manifest) {
    yield manifest.replace(["kind"], misspell(manifest.kind));
  }),
  mutation("kind-in-other-case", "the kind with a wrong capital letter", function* (manifest) {
    yield manifest.replace(["kind"], manifest.kind.replace("Workflow", "WorkFlow"));
  }),
  mutation("wrong-api-version", "a version that Argo does not have", function* (manifest) {
    yield manifest.replace(["apiVersion"], "argoproj.io/v1");
  }),
  mutation("missing-kind", "the object does not say its kind", function* (manifest) {
    yield manifest.remove(["kind"]);
  }),
  mutation("unnamed-object", "the object has no name", function* (manifest) {
    for (const field of ["name", "generateName"]) yield manifest.remove(["metadata", field]);
  }),
  mutation("object-name-in-capitals", "the name of the object has a capital letter", function* (manifest) {
    for (const field of ["name", "generateName"]) {
      const name = textOf(fieldsOf(manifest.at(["metadata"]))[field]);
      if (name !== undefined) yield manifest.replace(["metadata", field], name.charAt(0).toUpperCase() + name.slice(1));
    }
  }),
  mutation("object-name-with-underscore", "the name of the object has an underscore", function* (manifest) {
    for (const field of ["name", "generateName"]) {
      const name = textOf(fieldsOf(manifest.at(["metadata"]))[field]);
      if (name?.slice(0, -1).includes("-")) yield manifest.replace(["metadata", field], name.replace("-", "_"));
    }
  }),
  mutation("long-object-name", "the name of the object is too long", function* (manifest) {
    const name = textOf(fieldsOf(manifest.at(["metadata"])).name);
    // No pod is named after an event binding.
    if (name !== undefined && manifest.kind !== "WorkflowEventBinding")
      yield manifest.replace(["metadata", "name"], `${name}-${"x".repeat(70)}`);
  }),
  mutation("lost-separator", "two documents without a line between them", function* (manifest) {
    const end = manifest.place([])?.to ?? 0;
    const separator = /\n---[^\n]*(?=\n\s*\w+:)/.exec(manifest.text.slice(end));
    if (separator !== null)
      yield [{ from: end + separator.index, to: end + separator.index + separator[0].length, text: "" }];
  }),
  mutation("spec-of-metadata", "the specification stands within the metadata", function* (manifest) {
    const spec = manifest.entry(["spec"]);
    if (spec === undefined || manifest.column(spec.from) !== 0 || manifest.entry(["metadata"]) === undefined) return;
    const text = manifest.text.slice(spec.from, spec.to).replace(/^(?=.)/gm, "  ");
    if (Object.keys(fieldsOf(manifest.value)).at(-2) === "metadata") yield [{ ...spec, text }];
  }),
  mutation("label-with-blank", "a label has a blank", function* (manifest) {
    for (const { path, value } of manifest.fields("labels"))
      if (isPlain(value))
        for (const name of Object.keys(value))
          if (textOf(value[name])?.includes("{{") === false) yield manifest.replace([...path, name], `"not a label"`);
  }),
  mutation("wrong-unit", "an amount in a unit that Kubernetes does not have", function* (manifest) {
    for (const { path, value } of quantities(manifest))
      yield manifest.replace(path, `${value.replace(/[a-zA-Z]+$/, "")}Mb`);
  }),
  mutation("blank-before-unit", "a blank between an amount and its unit", function* (manifest) {
    for (const { path, value } of quantities(manifest))
      if (/[a-zA-Z]$/.test(value)) yield manifest.replace(path, value.replace(/[a-zA-Z]+$/, " $&"));
  }),
  mutation("request-above-limit", "a container asks for more than it may have", function* (manifest) {
    for (const { path, value } of manifest.fields("resources")) {
      const { requests, limits } = fieldsOf(value);
      for (const name of Object.keys(fieldsOf(requests)))
        if (fieldsOf(limits)[name] !== undefined) yield manifest.replace([...path, "requests", name], "9000Gi");
    }
  }),
  mutation("duplicate-variable", "an environment variable stands twice", function* (manifest) {
    for (const { path, value } of manifest.fields("env"))
      for (const index of itemsOf(value).keys()) yield manifest.duplicate([...path, index]);
  }),
  mutation("blank-in-image", "an image has a blank", function* (manifest) {
    for (const { path, value } of manifest.fields("image"))
      if (textOf(value)?.includes("{{") === false)
        yield manifest.replace(path, `"${String(value).replace(":", " ")} "`);
  }),
  mutation("image-in-capitals", "an image has a capital letter", function* (manifest) {
    for (const { path, value } of manifest.fields("image"))
      if (/^[a-z]/.test(textOf(value) ?? "")) {
        const name = String(value);
        const at = name.lastIndexOf("/") + 1;
        yield manifest.replace(path, name.slice(0, at) + name.charAt(at).toUpperCase() + name.slice(at + 1));
      }
  }),
  mutation("port-out-of-range", "a port that there is not", function* (manifest) {
    for (const { path, value } of manifest.fields("containerPort"))
      if (typeof value === "number") yield manifest.replace(path, "80800");
  }),
  mutation("duration-in-words", "a time in words", function* (manifest) {
    for (const { path } of manifest.fields("duration", "maxDuration")) yield manifest.replace(path, `"2 minutes"`);
  }),
  mutation("limit-in-words", "a limit in words", function* (manifest) {
    for (const { path, value } of manifest.fields("retryStrategy"))
      if (fieldsOf(value).limit !== undefined) yield manifest.replace([...path, "limit"], "three");
  }),
  mutation("cron-with-seconds", "a schedule with six fields", withSchedule("0 30 2 * * *")),
  mutation("cron-out-of-range", "a schedule at minute 75", withSchedule("75 2 * * *")),
  mutation("cron-with-three-fields", "a schedule with three fields", withSchedule("30 2 *")),
  mutation("cron-in-words", "a schedule in words", withSchedule("every day at noon")),
  mutation("cron-weekday", "a schedule on weekday 8", withSchedule("0 0 * * 8")),
  mutation("no-schedules", "no schedule at all", function* (manifest) {
    if (manifest.kind === "CronWorkflow") yield manifest.remove(["spec", "schedules"]);
  }),
  mutation("singular-schedule", "'schedule' as it was before Argo 4", function* (manifest) {
    const [schedule] = itemsOf(fieldsOf(manifest.at(["spec"])).schedules);
    const entry = manifest.entry(["spec", "schedules"]);
    if (manifest.kind === "CronWorkflow" && entry !== undefined && typeof schedule === "string")
      yield [{ ...entry, text: `schedule: ${JSON.stringify(schedule)}` }];
  }),
  mutation("misspelt-timezone", "a typo in the time zone", function* (manifest) {
    const zone = textOf(fieldsOf(manifest.at(["spec"])).timezone);
    if (manifest.kind === "CronWorkflow" && zone !== undefined)
      yield manifest.replace(["spec", "timezone"], misspell(zone));
  }),
  mutation("metric-without-help", "a metric does not say what it is", function* (manifest) {
    for (const path of metrics(manifest)) yield manifest.remove([...path, "help"]);
  }),
  mutation("metric-with-hyphen", "the name of a metric has a hyphen", function* (manifest) {
    for (const path of metrics(manifest)) yield manifest.replace([...path, "name"], "my-metric");
  }),
  mutation("metric-without-value", "a metric has no value", function* (manifest) {
    for (const path of metrics(manifest))
      for (const kind of ["counter", "gauge", "histogram"])
        if (fieldsOf(fieldsOf(manifest.at(path))[kind]).value !== undefined)
          yield manifest.remove([...path, kind, "value"]);
  }),
  mutation("two-metrics-in-one", "a metric is of two kinds", function* (manifest) {
    for (const path of metrics(manifest)) {
      const isGauge = fieldsOf(manifest.at(path)).gauge !== undefined;
      yield manifest.add(path, isGauge ? `counter: { value: "1" }` : `gauge: { value: "1" }`);
    }
  }),
];
