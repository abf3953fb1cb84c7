import { holding, type Report, rule } from "../../engine/rule.ts";
import type { Call } from "../../model/call.ts";
import { waitFor } from "../../model/wait-for.ts";
import { type Mention, nameOf, placeOf } from "../../scope/mentions.ts";
import { waitsMisspelt } from "../../scope/misspelt-waits.ts";
import type { Unit, Visit } from "../../scope/visit.ts";

const isBelow = ({ path }: Mention, call: Call, field: string): boolean => path[call.path.length] === field;

/** Whether Argo itself asks for the dependency: of a parameter's value, and of an artifact's `from`, that begin with the tag. */
const isArgos = ({ how, path, text, excerpt }: Mention, call: Call): boolean => {
  const [first, , , last, ...rest] = path.slice(call.path.length);
  return (
    how === "tag" &&
    first === "arguments" &&
    rest.length === 0 &&
    (last === "value" || last === "from") &&
    text.startsWith("{{tasks.") &&
    text.startsWith(excerpt.text) &&
    excerpt.nth === 0
  );
};

/** The step or task whose output is read, where it is one of the same template and the reader is not told of it by Argo. */
const readBy = (mention: Mention, { scope, call }: Unit, { template }: Visit): Call | undefined => {
  const { parts } = mention;
  const name = parts[1];
  if (call === undefined || parts[0] !== call.root || name === undefined || parts.length < 3) return undefined;
  // The text of an inline template is checked where the template is.
  if (isBelow(mention, call, "inline")) return undefined;
  if (mention.how === "tag" && !scope.knows(nameOf(mention))) return undefined;
  const read = template.call(name);
  // A hook runs when its own step or task has begun.
  return read === call && isBelow(mention, call, "hooks") ? undefined : read;
};

/** Whether a step or task runs after another one. */
const isBehind = (call: Call, read: Call, { ancestors }: Visit): boolean =>
  call.group === undefined ? ancestors?.has(call, read.name) === true : (read.group ?? 0) < call.group;

const tell = (mention: Mention, reader: Call, read: Call, { filled }: Visit, report: Report): void => {
  const { template } = reader;
  const name = nameOf(mention);
  if (read === reader) {
    const message = `${reader.phrase} of ${template.phrase} reads '${name}', which is its own and not there before it has run`;
    report({ ...placeOf(mention), message });
  } else if (reader.group !== undefined) {
    const when = read.group === reader.group ? "in the same group" : "in a later group";
    report({
      ...placeOf(mention),
      message: `${reader.phrase} of ${template.phrase} reads '${name}' of ${read.phrase}, which runs ${when}`,
      help: `put ${reader.phrase} into a group behind that of '${read.name}'`,
      related: [{ in: template.owner, at: read.path, message: `${read.phrase} is here` }],
    });
  } else {
    report({
      ...placeOf(mention),
      message: `${reader.phrase} of ${template.phrase} reads '${name}' without waiting for ${read.phrase}`,
      help: waitFor(reader, read.name, filled.calls),
      related: [{ in: template.owner, at: read.path, message: `${read.phrase} is here` }],
    });
  }
};

/** What dag-argument-ancestor of Argo's validator and its scopes let pass. */
export const outputWithoutDependency = rule({
  id: "output-without-dependency",
  origin: "argotsx",
  category: "references",
  severity: "error",
  about: [holding.tags, "from", "parameter", "expression", "fromExpression"],
  title: "A step or task reads from another one that it does not wait for",
  docs: `A task sees only the tasks that it waits for, directly or through others, and a step only those of earlier groups. Argo refuses a task for this only where an argument's value begins with the tag, and a step only where the other one is written behind it. Everywhere else, as in \`when\`, \`withParam\`, in the middle of a text or in an expression, the workflow is accepted, and the task waits for a value that never comes.`,
  visit: (visit, report, { workspace }) => {
    for (const unit of visit.units) {
      const { call } = unit;
      if (call === undefined) continue;
      for (const mention of unit.mentions) {
        const read = readBy(mention, unit, visit);
        if (read === undefined || (read !== call && isBehind(call, read, visit))) continue;
        if (call.group === undefined && isArgos(mention, call)) continue;
        if (waitsMisspelt(call, read.name, visit, workspace)) continue;
        tell(mention, call, read, visit, report);
      }
    }
  },
});
