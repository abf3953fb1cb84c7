import { holding, type Report, rule } from "../../engine/rule.ts";
import { excerptOf } from "../../model/excerpt.ts";
import type { Parameter } from "../../model/ports.ts";
import { mergedArguments } from "../../scope/globals.ts";
import { placeholder } from "../../scope/scope.ts";
import type { Visit } from "../../scope/visit.ts";

/** What is not printable to Go, and lies beyond what JSON writes in four digits. */
const isAstralUnprintable = (character: string): boolean =>
  character.length > 1 && !/[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(character);

/** Control characters that Go writes otherwise than JSON: all but \b, \t, \n, \f and \r. */
const isControl = (code: number): boolean => code === 0x7f || (code < 0x20 && ![8, 9, 10, 12, 13].includes(code));

const unprintableIn = (text: string): string | undefined =>
  [...text].find((character) => isControl(character.codePointAt(0) ?? 0) || isAstralUnprintable(character));

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** The value of a tag that Argo cannot write. */
const faultOf = (name: string, { scope }: Visit): string | undefined =>
  unprintableIn(scope.expand(`{{${name}}}`).replaceAll(placeholder, ""));

const check = (visit: Visit, report: Report): void => {
  const { template } = visit;
  const faults = new Map<string, string | undefined>();
  for (const { texts, owner } of visit.units) {
    for (const { text, path, isKey, pieces } of texts) {
      for (const piece of pieces) {
        if (piece.kind !== "simple") continue;
        if (!faults.has(piece.name)) faults.set(piece.name, faultOf(piece.name, visit));
        const fault = faults.get(piece.name);
        if (fault === undefined) continue;
        report({
          in: owner,
          at: path,
          part: isKey ? "key" : "value",
          excerpt: excerptOf(text, piece),
          message: `the value of {{${piece.name}}} in ${template.phrase} holds the character ${codeOf(fault)}, which Argo cannot fill in`,
          help: "take the character out of the value, or encode the value, such as in base64",
        });
      }
    }
  }
};

const hasFault = ({ value, default: standard }: Parameter): boolean =>
  unprintableIn(value ?? "") !== undefined || unprintableIn(standard ?? "") !== undefined;

/** substitution-invalid-json of Argo's validator. */
export const unprintableValue = rule({
  id: "unprintable-value",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: [holding.tags],
  title: "A value with a character that Argo cannot fill in",
  docs: `Argo fills in values as texts of JSON, but writes control characters, and some of those beyond the first plane of Unicode, in a way that JSON does not have. A template that uses such a value is refused. A tab and a line break are fine.`,
  resource: (resource, report, { walk: { base, visits } }) => {
    const isGiven = mergedArguments(resource, base).parameters.some(hasFault);
    for (const visit of visits) {
      if (isGiven || (visit.isReal && visit.template.inputs.parameters.some(hasFault))) check(visit, report);
    }
  },
});
