/**
 * What older versions of Argo take and neither their published schemas nor the newest resource definitions say. Places
 * are `Type.field`, and `[]` for the items of a list.
 * @module
 */
import type { Fact } from "./crd-facts.ts";

interface OlderFact extends Fact {
  readonly places: readonly string[];
  /** The last version in which it holds. */
  readonly until: string;
}

const facts: readonly OlderFact[] = [
  {
    // Schedules were checked by the cron library alone, which also reads a time zone in front, and by no cluster.
    places: ["CronWorkflowSpec.schedule", "CronWorkflowSpec.schedules[]"],
    until: "3.7",
    pattern:
      "^((CRON_)?TZ=\\S+\\s+)?(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|@every\\s+([0-9]+(ns|us|µs|ms|s|m|h))+|([A-Za-z0-9*,/?-]+\\s+){4}[A-Za-z0-9*,/?-]+)$",
  },
  // Names of metrics were Prometheus' own, which may have colons: OpenTelemetry came with 3.6.
  { places: ["Prometheus.name"], until: "3.5", pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$" },
  // The newest does not have these fields, so no resource definition tells their size.
  { places: ["Template.priority", "WorkflowSpec.podPriority"], until: "3.6", format: "int32" },
];

/** A type as one place reads it, which other places read otherwise. */
export interface Variant {
  readonly name: string;
  /** The full name of the type. */
  readonly of: string;
  readonly place: string;
  /** The last version in which it holds. */
  readonly until: string;
}

/** Types of which one place requires nothing. */
const variants: readonly Variant[] = [
  {
    // Memoization never looked at the key of a config map, which elsewhere is required, and 4.0 dropped it.
    name: "CacheConfigMap",
    of: "io.k8s.api.core.v1.ConfigMapKeySelector",
    place: "Cache.configMap",
    until: "3.7",
  },
];

const isUpTo = (version: string, last: string): boolean => version.localeCompare(last, "en", { numeric: true }) <= 0;

/** What holds for a place in an older version, instead of what the newest resource definitions say. */
export const olderFact = (version: string, place: string): Fact | undefined =>
  facts.find(({ places, until }) => places.includes(place) && isUpTo(version, until));

/** The types that a version has beside those of its schema. */
export const variantsOf = (version: string): readonly Variant[] =>
  variants.filter(({ until }) => isUpTo(version, until));
