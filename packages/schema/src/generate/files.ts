import { type Changes, compareTables } from "../table/changes.ts";
import { makeTable } from "../table/make-table.ts";
import { printChanges, printTable } from "../table/print-table.ts";
import type { Table } from "../table/table.ts";
import { defaultTarget, targets } from "../target.ts";
import { authoringView } from "./authoring-view.ts";
import { commentsOf, textsOf } from "./descriptions/comments.ts";
import { describeSchema } from "./descriptions/describe-schema.ts";
import { manifestView } from "./manifest-view.ts";
import { ownFiles } from "./own-files.ts";
import { printSchema } from "./print-schema.ts";
import { printTypes } from "./print-types.ts";
import { readExactSchema, readSchemas, schemaUrl } from "./schemas.ts";
import { readSources } from "./sources.ts";
import type { GeneratedFile } from "./write-if-changed.ts";

const newestTable = (): Table => {
  const { schema, lists, order } = readSources();
  return makeTable(schema, lists, order);
};

const olderChanges = (): ReadonlyMap<string, Changes> => {
  const { lists, order } = readSources();
  const newest = newestTable();
  const older = [...readSchemas()].filter(([target]) => target !== defaultTarget);
  return new Map(
    older.map(([target, schema]) => [target, compareTables(newest, makeTable(schema, lists, order, newest))]),
  );
};

/** The tables that are loaded at run time: the newest version's, and how the others differ from it. */
export const tableFiles = (): readonly GeneratedFile[] => [
  { url: new URL("../table/argo-4.1.generated.ts", import.meta.url), text: printTable(newestTable()) },
  { url: new URL("../table/older.generated.ts", import.meta.url), text: printChanges(olderChanges()) },
];

/** The committed schemas with the texts in them, which `schemas/make.ts` puts there too. */
export const schemaFiles = (): readonly GeneratedFile[] => {
  const texts = textsOf(readSources().descriptions, readSchemas());
  return targets.map((target) => ({
    url: schemaUrl(target),
    text: printSchema(describeSchema(readExactSchema(target), texts)),
  }));
};

/** The types that a user or a reviewer reads, and the sources with comments that an editor shows. */
export const typeFiles = (): readonly GeneratedFile[] => {
  const sources = readSources();
  const comments = commentsOf(sources.descriptions, readSchemas());
  return [
    { url: new URL("../types/argo.ts", import.meta.url), text: printTypes(sources, manifestView, comments) },
    {
      url: new URL("../../../authoring/src/fields.ts", import.meta.url),
      text: printTypes(sources, authoringView, comments),
    },
    ...ownFiles(sources).files,
  ];
};
