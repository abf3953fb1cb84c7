import type { Diagnostic, Place } from "@argotsx/diagnostic";
import { describe } from "../explain/describe.ts";
import { isFixable } from "../lint/fixable.ts";
import type { Printer, Printing } from "./printing.ts";
import { streamJson } from "./stream-json.ts";

const flat = (at: Place | undefined, nameOf: Printing["nameOf"]) => ({
  file: at === undefined ? null : nameOf(at.file),
  line: at?.line ?? null,
  column: at?.column ?? null,
  endLine: at?.end?.line ?? null,
  endColumn: at?.end?.column ?? null,
});

const itemOf = (one: Diagnostic, nameOf: Printing["nameOf"]) => {
  const { id, severity, message, help, origin, at, path, related, stack } = one;
  const described = describe(one);
  return {
    id,
    severity,
    origin: origin ?? described?.origin ?? null,
    message,
    help: help ?? null,
    fix: isFixable(one) ? one.fix.title : null,
    documentation: described?.helpUri ?? described?.page ?? null,
    ...flat(at, nameOf),
    path: path ?? null,
    related: related.map((one) => ({ message: one.message, ...flat(one.at, nameOf) })),
    stack: stack.map((one) => ({ component: one.component, ...flat(one.at, nameOf) })),
  };
};

function* itemsOf({ diagnostics, nameOf }: Printing): Iterable<unknown> {
  for (const one of diagnostics) yield itemOf(one, nameOf);
}

/** What was mended, each as it was found. */
const fixedOf = ({ mended, nameOf }: Printing) =>
  mended === undefined
    ? {}
    : {
        fixed: mended.map(({ id, fix, at }) => ({
          id,
          fix: fix.title,
          file: nameOf(at.file),
          line: at.line,
          column: at.column,
        })),
      };

/**
 * Writes diagnostics for tools. `version` is that of this form: fields may be added under the same number. What has no
 * place, path, fix, origin or page has null; lines and columns count from 1, ends are exclusive.
 */
export const printJson: Printer = (printing) =>
  streamJson((items) => ({ version: 1, diagnostics: items, ...fixedOf(printing) }), itemsOf(printing));
