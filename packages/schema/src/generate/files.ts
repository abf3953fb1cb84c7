import { makeTable } from "../table/make-table.ts";
import { printTable } from "../table/print-table.ts";
import { authoringView } from "./authoring-view.ts";
import { manifestView } from "./manifest-view.ts";
import { printTypes } from "./print-types.ts";
import { readSources } from "./sources.ts";
import type { GeneratedFile } from "./write-if-changed.ts";

/** The table that is loaded at run time. */
export const tableFile = (): GeneratedFile => {
  const { schema, lists, order } = readSources();
  return {
    url: new URL("../table/argo-4.1.generated.ts", import.meta.url),
    text: printTable(makeTable(schema, lists, order)),
  };
};

/** The types that a user or a reviewer reads. */
export const typeFiles = (): readonly GeneratedFile[] => {
  const sources = readSources();
  return [
    { url: new URL("../types/argo.ts", import.meta.url), text: printTypes(sources, manifestView) },
    {
      url: new URL("../../../authoring/src/fields.ts", import.meta.url),
      text: printTypes(sources, authoringView),
    },
  ];
};
