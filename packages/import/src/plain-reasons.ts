import { fieldsOf } from "@argotsx/schema";
import type { Path } from "@argotsx/yaml/read";
import type { DocumentImport } from "./document-import.ts";
import { findField } from "./find-field.ts";
import { fieldIn } from "./type-reason.ts";
import { workflowIn } from "./workflow-in.ts";

/** Why a template, a call, or a document as a whole, is not typed. */
export interface PlainReason {
  readonly reason: string;
  /** The line of the file that the field is on that it is about, or that it begins on. */
  readonly line: number;
}

/** Why parts of a document are not typed, with their places; nothing where nobody asked for a typed form. */
export const plainReasons = (document: DocumentImport): readonly PlainReason[] => {
  const { style, reason, plain, plainCalls, templates, source } = document;
  const lineOf = (about: string, value: unknown, around: Path): number | undefined => {
    const field = fieldIn(about);
    const at = field === undefined ? undefined : findField(value, field, around);
    return at && source.locate(at, "key")?.line;
  };
  if (style !== "typed") {
    if (reason === undefined) return [];
    return [{ reason, line: lineOf(reason, source.value, []) ?? document.start.line }];
  }
  const { path } = workflowIn(source.value);
  const ofTemplates = [...plain].map(([name, own]) => {
    const index = templates.findIndex((one) => fieldsOf(one).name === name);
    const at = [...path, "templates", index];
    const line = lineOf(own, templates[index], at) ?? (source.locate(at, "key") ?? document.start).line;
    return { reason: own, line };
  });
  const ofCalls = plainCalls.map(({ reason: own, path: at }) => {
    return { reason: own, line: (source.locate(at, "key") ?? document.start).line };
  });
  return [...ofTemplates, ...ofCalls];
};
