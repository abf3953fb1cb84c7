import { rule } from "../../engine/rule.ts";
import { NodeCount } from "../../scope/node-count.ts";

/** Of a node about 150 bytes stay when all are compressed, and 1 MiB is all there is. */
const many = 5_000;

/** Loops whose items are written out, or counted, and which make more nodes than a workflow's status holds. */
export const manyNodes = rule({
  id: "many-nodes",
  origin: "argotsx",
  category: "limits",
  severity: "warning",
  about: ["withItems", "withParam", "withSequence"],
  title: "A loop makes very many nodes",
  docs: `Every step, task and attempt is a node of the workflow's status, which is stored with the workflow: some thousands are the most that fit, compressed, unless the controller is set up to keep them in a database. What a loop makes is counted with everything that its items run, loops within it included; a \`withParam\` counts as one item.

A loop over batches, whose pods work through one batch each, makes fewer nodes; so does a loop whose items start workflows of their own.`,
  resource: (resource, report, { workspace }) => {
    const count = new NodeCount(workspace);
    for (const template of resource.everyTemplate) {
      for (const call of template.calls) {
        const [loop] = call.loops;
        if (loop === undefined) continue;
        const { times, each } = count.ofCall(call);
        // A loop within it that alone makes as many has been told.
        if (times * each <= many || each > many) continue;
        const nodes = (times * each).toLocaleString("en");
        report({
          at: loop.path,
          message: `${call.phrase} of ${template.phrase} makes ${nodes} nodes: ${times.toLocaleString("en")} times ${each.toLocaleString("en")}`,
          help: "let each item be a batch, or keep the state of nodes in a database",
        });
      }
    }
  },
});
