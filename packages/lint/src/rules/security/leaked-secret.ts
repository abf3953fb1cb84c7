import { rule } from "../../engine/rule.ts";
import { secretForm, secretSigns } from "../../facts/secret-like.ts";
import { eachText } from "../../model/each-text.ts";
import { type Fields, isFields } from "../../model/fields.ts";

/** Whether any text in a value may be a secret: nearly always none, and where each stands is not asked then. */
const mayHold = (value: unknown): boolean => {
  if (typeof value === "string") return secretSigns.test(value);
  if (Array.isArray(value)) return value.some(mayHold);
  return isFields(value) && mayHoldIn(value);
};

const mayHoldIn = (fields: Fields): boolean => {
  for (const key in fields) {
    const value = fields[key];
    // Most are texts, for which nothing need be called.
    if (typeof value === "string" ? secretSigns.test(value) : mayHold(value)) return true;
  }
  return false;
};

/** Texts that by their form are secrets, wherever they stand. The message does not repeat them. */
export const leakedSecret = rule({
  id: "leaked-secret",
  origin: "argotsx",
  category: "security",
  severity: "warning",
  title: "A key or a token is written down",
  docs: `The text has the form of a secret that is in use: a private key, an access key of AWS, a token of GitHub, GitLab, Slack and others, or a password inside a URL. Whoever reads the manifest or its history has it; it has to be revoked, and its successor kept in a Secret.`,
  resource: (resource, report) => {
    if (!mayHold(resource.fields)) return;
    eachText(resource.fields, [], "", (text, at, isKey) => {
      const form = isKey ? undefined : secretForm(text);
      if (form === undefined) return;
      report({
        at: at(),
        message: `${form} is written down in ${resource.phrase}`,
        help: "replace it, since whoever can read this has it, and keep the new one in a Secret",
      });
    });
  },
});
