import { fieldsOf } from "@argotsx/schema";
import type { DocumentImport } from "./document-import.ts";
import { workflowIn } from "./workflow-in.ts";

/** Why a template, a call, or a document as a whole, is not typed. */
export interface PlainReason {
  readonly reason: string;
  /** The line of the file that it begins on. */
  readonly line: number;
}

/** Why parts of a document are not typed, with their places; nothing where nobody asked for a typed form. */
export const plainReasons = (document: DocumentImport): readonly PlainReason[] => {
  const { style, reason, plain, plainCalls, templates, source } = document;
  if (style !== "typed") return reason === undefined ? [] : [{ reason, line: document.start.line }];
  const { path } = workflowIn(source.value);
  const ofTemplates = [...plain].map(([name, own]) => {
    const index = templates.findIndex((one) => fieldsOf(one).name === name);
    const span = source.locate([...path, "templates", index], "key");
    return { reason: own, line: (span ?? document.start).line };
  });
  const ofCalls = plainCalls.map(({ reason: own, path: at }) => {
    return { reason: own, line: (source.locate(at, "key") ?? document.start).line };
  });
  return [...ofTemplates, ...ofCalls];
};
