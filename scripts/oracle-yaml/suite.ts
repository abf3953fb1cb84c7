import { casesOf, ofBoth, ofGo } from "../../test/yaml/suite/departures.ts";
import { suiteCases } from "../../test/yaml/suite/suite-cases.ts";
import { hasValues } from "../../test/yaml/suite/verdicts.ts";
import type { ArgoReader } from "./argo.ts";

/** How many cases of the YAML test suite Go was asked about, and where the list of its departures is not true of it. */
export interface SuiteReport {
  readonly cases: number;
  readonly departures: number;
  readonly notListed: readonly string[];
  readonly notSeen: readonly string[];
}

/** Compares the list of Go's departures from the YAML test suite with what Go says; no cases where it is not at hand. */
export const checkSuite = async (argo: ArgoReader): Promise<SuiteReport> => {
  const cases = suiteCases();
  const answers = await argo.ask(cases.map(({ yaml }) => ({ kind: "stream", text: yaml })));
  const departing = new Set<string>();
  for (const [i, one] of cases.entries()) {
    const parts = answers[i]?.parts ?? [];
    const isRefused = parts.some(({ error }) => error !== undefined);
    if (!hasValues(one, isRefused ? undefined : parts.map(({ value }) => value))) departing.add(one.id);
  }
  const listed = cases.length === 0 ? [] : casesOf(ofBoth, ofGo);
  return {
    cases: cases.length,
    departures: departing.size,
    notListed: [...departing].filter((id) => !listed.includes(id)),
    notSeen: listed.filter((id) => !departing.has(id)),
  };
};
