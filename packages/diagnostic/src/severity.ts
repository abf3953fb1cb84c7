/** `error` fails a run, `warning` and `note` do not. */
export type Severity = "error" | "warning" | "note";
