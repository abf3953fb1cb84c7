import type { Schema } from "../../schema-node.ts";
import { orderKeys } from "../../table/key-order.ts";
import { authoringView } from "../authoring-view.ts";
import { linkToArgo } from "../descriptions/argo-page.ts";
import { textOf } from "../descriptions/descriptions.ts";
import { findSince } from "../since.ts";
import type { Sources } from "../sources.ts";
import { findUntil } from "../until.ts";
import { splitDefault } from "./default-of.ts";
import { linkToType, typeAnchor } from "./link-to-type.ts";
import { madeBy } from "./made-by.ts";
import { table } from "./table.ts";
import { type Cells, typeCell } from "./type-cell.ts";
import type { TypePage } from "./type-pages.ts";

/** What the reference is made from: the schemas of all versions, of which the last is the newest. */
export interface Material {
  readonly sources: Sources;
  readonly schemas: ReadonlyMap<string, Schema>;
}

/** Prints the section of a type: what it is, and a row for each of its fields. */
const sectionOf = ({ sources, schemas }: Material, page: TypePage): ((type: string) => string) => {
  const { lists, order, descriptions } = sources;
  const [since, until] = [findSince(schemas), findUntil(schemas)];
  const cells: Cells = { lists, link: (type) => linkToType(type, page) };
  const newestFirst = [...schemas.values()].reverse();

  const versions = (type: string, field?: string): string => {
    const [first, last] = [since(type, field), until(type, field)];
    return last === undefined ? (first ?? "") : `until ${last}`;
  };

  const row = (type: string, field: string): readonly string[] => {
    const definition = newestFirst.find(({ $defs }) => field in ($defs[type]?.properties ?? {}))?.$defs[type];
    const { does, unless = "" } = splitDefault(textOf(descriptions, type, field) ?? "");
    const cell = typeCell(definition?.properties?.[field] ?? {}, `${type}.${field}`, cells);
    return [
      `<a id="${typeAnchor(type)}-${field.toLowerCase()}"></a>\`${field}\``,
      definition?.required?.includes(field) ? `${cell}, required` : cell,
      versions(type, field),
      unless,
      does,
    ];
  };

  return (type) => {
    const definitions = newestFirst.flatMap(({ $defs }) => $defs[type] ?? []);
    const [newest = {}] = definitions;
    const about = [textOf(descriptions, type) ?? "", linkToArgo(newest.$comment ?? type)];
    const [first, last] = [since(type), until(type)];
    if (first !== undefined) about.splice(1, 0, `Since Argo ${first}.`);
    if (last !== undefined) about.splice(1, 0, `Until Argo ${last}.`);
    const head = [`## ${type}`, about.join(" ")];
    if (newest.properties === undefined) return [...head, `Type: ${typeCell(newest, type, cells)}.`].join("\n\n");
    const names = [...new Set(definitions.flatMap(({ properties }) => Object.keys(properties ?? {})))];
    const fields = orderKeys(type, names, order).filter((field) => authoringView.has(type, field));
    if (fields.length === 0) return [...head, "It has no fields."].join("\n\n");
    const rows = fields.map((field) => row(type, field));
    return [...head, table(["field", "type", "since", "default", "what it does"], rows)].join("\n\n");
  };
};

/** The page of a family of types, as Markdown. */
export const typePage = (page: TypePage, material: Material): string => {
  const index = page.types.map((type) => linkToType(type, page)).join(" · ");
  const sections = page.types.map(sectionOf(material, page));
  return `${[madeBy, `# ${page.title}`, page.about, index, ...sections].join("\n\n")}\n`;
};
