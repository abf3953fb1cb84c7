import type { Edit } from "@argotsx/diagnostic";
import type { RuleFinding } from "./rule.ts";

const kinds: readonly Edit["kind"][] = ["set", "remove", "rename", "wrap", "replace"];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isPath = (value: unknown): boolean =>
  Array.isArray(value) && value.every((key) => typeof key === "string" || typeof key === "number");

const isEdit = (value: unknown): boolean =>
  isRecord(value) && kinds.some((kind) => kind === value.kind) && isPath(value.path);

const isFix = (value: unknown): boolean =>
  isRecord(value) && typeof value.title === "string" && Array.isArray(value.edits) && value.edits.every(isEdit);

/** What a user's rule reports, which tsc may not have seen. Throws what is wrong with it, with the names of its fields. */
export const soundFinding = (finding: RuleFinding): RuleFinding => {
  if (!isRecord(finding)) throw new TypeError("a finding is an object with 'at' and 'message'");
  const { at, message, fix }: Readonly<Record<string, unknown>> = { ...finding };
  if (!isPath(at))
    throw new TypeError("'at' of a finding is the path of what it is about: a list of names and numbers");
  if (typeof message !== "string") throw new TypeError("'message' of a finding is a text");
  if (fix !== undefined && !isFix(fix)) {
    throw new TypeError(
      `'fix' of a finding is { title, edits }, where each edit has a path and a kind: ${kinds.join(", ")}`,
    );
  }
  return finding;
};
