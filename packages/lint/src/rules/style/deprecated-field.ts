import type { Fix } from "@argotsx/diagnostic";
import type { Path, Target } from "@argotsx/schema";
import { type Report, rule } from "../../engine/rule.ts";
import { type Fields, fieldsOf, isFields } from "../../model/fields.ts";

/** Versions that have both the field and the list that came for it. */
const withBoth: ReadonlySet<Target> = new Set(["3.6", "3.7"]);

/** The change of a field to a list with its value, where the list is not there as well. */
const toList = (owner: Fields, path: Path, field: string, list: string): Fix | undefined =>
  owner[list] !== undefined
    ? undefined
    : {
        title: `put it into a list, '${list}'`,
        edits: [
          { kind: "wrap", path: [...path, field] },
          { kind: "rename", path: [...path, field], key: list },
        ],
      };

const checkLists = (
  value: unknown,
  path: Path,
  lists: readonly (readonly [field: string, list: string])[],
  report: Report,
): void => {
  const owner = fieldsOf(value);
  for (const [field, list] of lists) {
    if (owner[field] === undefined || owner[field] === null) continue;
    const fix = toList(owner, path, field, list);
    report({
      at: [...path, field],
      part: "key",
      message: `'${field}' is deprecated, and gone in Argo 4.0`,
      help: `write '${list}', which takes several`,
      ...(fix !== undefined && { fix }),
    });
  }
};

const locks = [
  ["mutex", "mutexes"],
  ["semaphore", "semaphores"],
] as const;

/** Fields that the version still takes and that Argo advises against. */
export const deprecatedField = rule({
  id: "deprecated-field",
  origin: "argotsx",
  category: "style",
  severity: "note",
  only: "strict",
  about: ["onExit", "synchronization", "schedule"],
  title: "A field is deprecated",
  docs: `The \`onExit\` of a step or task is the older way to write \`hooks.exit\`, which does the same and can be given arguments and a condition.

For Argo 3.6 and 3.7 it also reports \`schedule\`, \`mutex\` and \`semaphore\`, which 4.0 does not take: there are lists for them, \`schedules\`, \`mutexes\` and \`semaphores\`. What a version no longer has is reported as [removed-from-target](../diagnostics.md).`,
  resource: ({ kind, fields, spec, specPath }, report, { target }) => {
    if (!withBoth.has(target)) return;
    if (kind === "CronWorkflow") checkLists(fields.spec, ["spec"], [["schedule", "schedules"]], report);
    checkLists(spec.synchronization, [...specPath, "synchronization"], locks, report);
  },
  template: ({ fields, path }, report, { target }) => {
    if (withBoth.has(target)) checkLists(fields.synchronization, [...path, "synchronization"], locks, report);
  },
  call: ({ onExit, path, fields, phrase, template }, report) => {
    if (onExit === undefined) return;
    const fix: Fix = {
      title: "write it as 'hooks.exit'",
      edits: [
        { kind: "set", path: [...path, "onExit"], value: { exit: { template: onExit } } },
        { kind: "rename", path: [...path, "onExit"], key: "hooks" },
      ],
    };
    report({
      at: [...path, "onExit"],
      part: "key",
      message: `'onExit' of ${phrase} of ${template.phrase} is deprecated`,
      help: `write hooks: { exit: { template: ${onExit} } }, which does the same`,
      ...(!isFields(fields.hooks) && { fix }),
    });
  },
});
