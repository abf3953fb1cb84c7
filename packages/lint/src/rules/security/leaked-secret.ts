import { rule } from "../../engine/rule.ts";
import { secretForm } from "../../facts/secret-like.ts";
import { eachText } from "../../model/each-text.ts";

/** Texts that by their form are secrets, wherever they stand. The message does not repeat them. */
export const leakedSecret = rule({
  id: "leaked-secret",
  origin: "argotsx",
  category: "security",
  severity: "warning",
  title: "A key or a token is written down",
  docs: `The text has the form of a secret that is in use: a private key, an access key of AWS, a token of GitHub, GitLab, Slack and others, or a password inside a URL. Whoever reads the manifest or its history has it; it has to be revoked, and its successor kept in a Secret.`,
  resource: (resource, report) => {
    eachText(resource.fields, [], (text, at, isKey) => {
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
