import { rule } from "../../engine/rule.ts";
import { keysIn } from "../../workspace/objects.ts";
import type { OtherDocument } from "../../workspace/workspace.ts";

/** A key of a config map or a secret that the run itself defines without it. */
export const undefinedKey = rule({
  id: "undefined-key",
  origin: "argotsx",
  category: "references",
  severity: "error",
  title: "A ConfigMap or a Secret does not have the key",
  docs: `The files of the run define the object that is referred to, and it has no such key. A pod that needs it for a variable or a volume does not start, and a workflow that takes a parameter from it fails. Files of a folder belong together, with those of the folders below it; so do files whose namespace is the same. Objects that no such file defines are not judged, nor those without any data, which something else fills in. References that are \`optional\` or have a \`default\` are not reported.`,
  workspace: (workspace, report) => {
    const known = new Map<OtherDocument, ReadonlySet<string> | undefined>();
    const keysOf = (document: OtherDocument): ReadonlySet<string> | undefined => {
      if (!known.has(document)) known.set(document, keysIn(document));
      return known.get(document);
    };
    for (const { resource, reference, found } of workspace.objects) {
      if (found.length === 0 || reference.isOptional) continue;
      const keys = found.map(keysOf);
      for (const { key, path } of reference.keys) {
        if (keys.some((known) => known === undefined || known.has(key))) continue;
        const meant = workspace.spelling.closest(key, () => keys.flatMap((known) => [...(known ?? [])]));
        report({
          in: resource,
          at: path,
          message: `the ${reference.kind} '${reference.name}' has no key '${key}'`,
          ...(meant !== undefined && { help: `did you mean '${meant}'?` }),
        });
      }
    }
  },
});
