import type { Diagnostic, Origin, Severity } from "@argotsx/diagnostic";
import { exampleOf, sections, titleOf } from "@argotsx/diagnostic/sections";
import { rules } from "@argotsx/lint/rules";

/** What a kind of problem is, whatever reports it. */
export interface Description {
  /** What it is in a few words. */
  readonly title: string;
  /** The message with `%name%` for what each report says. */
  readonly message?: string;
  /** What it says of a real manifest. */
  readonly example?: string;
  /** When it is reported and why, in Markdown. */
  readonly docs: string;
  /** What to do about it, with the same `%name%`. */
  readonly help?: string;
  readonly severity: Severity;
  /** What a configuration makes of it, which holds instead. */
  readonly setting?: Severity | "off";
  readonly origin?: Origin;
  /** The heading that it is listed under. */
  readonly category: string;
  /** The page that tells of it, from the folder of the documentation. */
  readonly page?: string;
  /** The address of such a page. */
  readonly helpUri?: string;
}

const ofTable: ReadonlyMap<string, Description> = new Map(
  sections.flatMap(({ title, rows }) =>
    Object.entries(rows).map(([id, entry]): [string, Description] => {
      const example = exampleOf(id);
      const about = { title: titleOf(id), category: title, page: `diagnostics.md#${id}` };
      return [id, { ...about, ...(example !== undefined && { example }), ...entry }];
    }),
  ),
);

const ofRules: ReadonlyMap<string, Description> = new Map(
  rules.map(({ id, title, docs, severity, origin, category }): [string, Description] => [
    id,
    { title, docs, severity, origin, category: `Rules: ${category}`, page: `rules/${id}.md` },
  ]),
);

/** Tells what a problem is of; nothing for a user's own rule. The compiler reports some of what a rule does, by its id. */
export const describe = ({ id, origin }: Pick<Diagnostic, "id" | "origin">): Description | undefined =>
  origin === undefined ? (ofTable.get(id) ?? ofRules.get(id)) : (ofRules.get(id) ?? ofTable.get(id));

/** All that an id stands for: a row of the table, a rule, or both; empty for one that nobody reports. */
export const descriptionsOf = (id: string): readonly Description[] =>
  [ofTable.get(id), ofRules.get(id)].filter((one) => one !== undefined);

/** Every id with what it stands for, in the order of the headings. */
export const everyDescription = (): readonly (readonly [id: string, Description])[] => [...ofTable, ...ofRules];
