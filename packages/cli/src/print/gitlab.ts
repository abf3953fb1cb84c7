import type { Severity } from "@argotsx/diagnostic";
import { Fingerprints } from "./fingerprints.ts";
import type { Printer, Printing } from "./printing.ts";
import { streamJson } from "./stream-json.ts";

const severities: { readonly [S in Severity]: string } = { error: "major", warning: "minor", note: "info" };

function* issuesOf(printing: Printing): Iterable<unknown> {
  const fingerprints = new Fingerprints(printing);
  for (const one of printing.diagnostics) {
    const { id, severity, message, help, at } = one;
    yield {
      description: help === undefined ? message : `${message}; ${help}`,
      check_name: id,
      fingerprint: fingerprints.of(one),
      severity: severities[severity],
      // GitLab takes nothing without a place.
      location: { path: at === undefined ? "." : printing.nameOf(at.file), lines: { begin: at?.line ?? 1 } },
    };
  }
}

/** Writes diagnostics as a report of GitLab's Code Quality, which shows them at the lines of a merge request. */
export const printGitlab: Printer = (printing) => streamJson((items) => items, issuesOf(printing));
