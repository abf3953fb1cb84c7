import { rule } from "../../engine/rule.ts";
import { isLiteralSecret, isSecretName, secretForm } from "../../facts/secret-like.ts";
import { namedValuesOf } from "../../model/named-values.ts";

/** Whether a value can be a secret: what shows itself to be one has a rule of its own. */
const isValue = (value: string): boolean => isLiteralSecret(value) && secretForm(value) === undefined;

/** Values that by their name are secrets, and stand in the manifest. */
export const plaintextSecret = rule({
  id: "plaintext-secret",
  origin: "argotsx",
  category: "security",
  severity: "warning",
  about: ["parameters", "env", "headers"],
  title: "A password or a token seems to be written down",
  docs: `The value of a parameter, a variable or a header whose name ends in \`password\`, \`token\`, \`secret\`, \`api-key\` or the like is a literal text. Manifests are read by everybody who can list workflows, and parameters are shown in the user interface and kept in the archive. A Secret is not: refer to it with \`secretKeyRef\`.

Not reported are empty values, tags, paths, URLs, numbers, sentences, and what only stands for a value, such as \`changeme\` or \`<token>\`.`,
  resource: (resource, report) => {
    for (const { path, phrase } of namedValuesOf(resource, { isName: isSecretName, isValue })) {
      report({
        at: path,
        message: `${phrase} seems to be a secret that is written down`,
        help: "keep it in a Secret, and take it from there with 'valueFrom: { secretKeyRef: { name: …, key: … } }'",
      });
    }
  },
});
