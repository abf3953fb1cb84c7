import { manifestView } from "./manifest-view.ts";
import { grouped } from "./type-of.ts";
import type { View } from "./view.ts";

/** Every text that an author writes has this type, so that what may stand for a text is said in one place. */
const text = "Text";

/** The type of a text for which editors offer words. */
const wordText = "WordText";

/** The resources whose status the cluster writes. A status of another type is a field like others. */
const resources: ReadonlySet<string> = new Set(["CronWorkflow", "PersistentVolumeClaim", "Workflow"]);

/** The maps of which some names have a meaning of their own, which an editor offers and explains. */
const knownNames: ReadonlyMap<string, string> = new Map([
  ["ResourceRequirements.requests", "ContainerQuantities"],
  ["ResourceRequirements.limits", "ContainerQuantities"],
  ["VolumeResourceRequirements.requests", "ClaimQuantities"],
  ["VolumeResourceRequirements.limits", "ClaimQuantities"],
]);

const entryOf = (item: string): string => `${item}Entry`;

/** The types of what an author writes: named lists also as records, `undefined` as absent, resources without status. */
export const authoringView: View = {
  ...manifestView,
  header: [
    "// Made by packages/schema/generate.ts from schemas/; do not edit.",
    'import type { ClaimQuantities, ContainerQuantities } from "./components/quantities.ts";',
    'import type { NamedList, NamedListOrNames } from "./named-list.ts";',
    `import type { ${text}, ${wordText} } from "./text.ts";`,
  ].join("\n"),
  scalar: (types, words) => {
    const known = words.map((word) => JSON.stringify(word)).join(" | ");
    return manifestView.scalar(types, words).replace("string", known === "" ? text : `${wordText}<${known}>`);
  },
  entry: entryOf,
  namedList: (items, { scalar, object, names }) => {
    const standFor = [scalar, object].filter((field) => field !== undefined).map((field) => JSON.stringify(field));
    const fields = [items, entryOf(items), ...(standFor.length === 0 ? [] : [standFor.join(" | ")])];
    return `${names === true ? "NamedListOrNames" : "NamedList"}<${fields.join(", ")}>`;
  },
  single: (items) => `${items} | readonly ${grouped(items)}[]`,
  map: (values, place) =>
    knownNames.get(place) ?? `Readonly<Record<string, ${values === "unknown" ? values : `${values} | undefined`}>>`,
  optional: " | undefined",
  has: (type, field) => field !== "status" || !resources.has(type),
};
