import type { Path } from "@argotsx/schema";
import { type Report, rule } from "../../engine/rule.ts";
import { isBase64 } from "../../facts/base64.ts";
import { isRfc3339 } from "../../facts/rfc3339.ts";
import { fieldsOf, listOf } from "../../model/fields.ts";

const checkTimes = (value: unknown, names: readonly string[], path: Path, report: Report): void => {
  const fields = fieldsOf(value);
  for (const name of names) {
    const time = fields[name];
    if (typeof time !== "string" || isRfc3339(time)) continue;
    report({
      at: [...path, name],
      message: `'${name}' is '${time}', which is no time`,
      help: "take it away: Kubernetes writes it, such as 2026-01-02T03:04:05Z",
    });
  }
};

const checkMetadata = (metadata: unknown, path: Path, report: Report): void => {
  checkTimes(metadata, ["creationTimestamp", "deletionTimestamp"], path, report);
  for (const [index, entry] of listOf(fieldsOf(metadata).managedFields).entries()) {
    checkTimes(entry, ["time"], [...path, "managedFields", index], report);
  }
};

const checkVolumes = (volumes: unknown, path: Path, report: Report): void => {
  for (const [index, volume] of listOf(volumes).entries()) {
    const { volumeClaimTemplate } = fieldsOf(fieldsOf(volume).ephemeral);
    const at = [...path, index, "ephemeral", "volumeClaimTemplate", "metadata"];
    checkMetadata(fieldsOf(volumeClaimTemplate).metadata, at, report);
  }
};

/** decode-type-mismatch of Argo's linter, for texts that are decoded further: times and bytes. */
export const undecodableValue = rule({
  id: "undecodable-value",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["creationTimestamp", "deletionTimestamp", "managedFields", "status", "bytes"],
  title: "A text that stands for a time or for bytes is none",
  docs: `Times such as the \`creationTimestamp\` of metadata have the form \`2026-01-02T03:04:05Z\`, and \`bodyFrom.bytes\` of an HTTP template is base64. Argo cannot decode a manifest in which they are something else. Tags are filled in later, so they cannot stand there.`,
  resource: ({ metadata, fields, spec, specPath }, report) => {
    checkMetadata(metadata, ["metadata"], report);
    checkTimes(fields.status, ["startedAt", "finishedAt", "lastScheduledTime"], ["status"], report);
    checkVolumes(spec.volumes, [...specPath, "volumes"], report);
    for (const [index, claim] of listOf(spec.volumeClaimTemplates).entries()) {
      checkMetadata(fieldsOf(claim).metadata, [...specPath, "volumeClaimTemplates", index, "metadata"], report);
    }
  },
  template: ({ fields, path, phrase }, report) => {
    checkVolumes(fields.volumes, [...path, "volumes"], report);
    const { bytes } = fieldsOf(fieldsOf(fields.http).bodyFrom);
    if (typeof bytes !== "string" || isBase64(bytes)) return;
    report({
      at: [...path, "http", "bodyFrom", "bytes"],
      message: `the bytes of the body of ${phrase} are no base64`,
      help: "encode them, or write the text into http.body",
    });
  },
});
