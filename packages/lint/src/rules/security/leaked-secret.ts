import type { Path } from "@argotsx/schema";
import { rule } from "../../engine/rule.ts";
import { secretForm } from "../../facts/secret-like.ts";
import { isFields } from "../../model/fields.ts";

const collect = (value: unknown, path: Path, found: (at: Path, form: string) => void): void => {
  if (typeof value === "string") {
    const form = secretForm(value);
    if (form !== undefined) found(path, form);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, [...path, index], found);
  } else if (isFields(value)) {
    for (const [key, item] of Object.entries(value)) collect(item, [...path, key], found);
  }
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
    collect(resource.fields, [], (at, form) => {
      report({
        at,
        message: `${form} is written down in ${resource.phrase}`,
        help: "replace it, since whoever can read this has it, and keep the new one in a Secret",
      });
    });
  },
});
