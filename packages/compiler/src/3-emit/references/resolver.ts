import type { Operand } from "@argotsx/arrow";
import type { Target } from "@argotsx/authoring/tree";
import type { At } from "./at.ts";
import { noteReadings } from "./note-readings.ts";
import type { Reports } from "./reports.ts";
import type { Resolution } from "./resolution.ts";

/** Answers what references mean where they are read. */
export class Resolver {
  readonly reports: Reports;
  /** The arguments of the workflow, where all are known. */
  parameters: ReadonlySet<string> | undefined;

  constructor(reports: Reports) {
    this.reports = reports;
  }

  /** What a reference means; what is wrong with it is reported. */
  resolve(target: Target, { scope, place, field, isLocal = false }: At): Resolution | undefined {
    const isGlobal = target.owner === 0 && !(target.path[0] === "workflow" && target.path[1] === "outputs");
    if (isLocal && isGlobal) return this.reports.globalInOutput(target, place, field);
    if (this.parameters !== undefined && target.owner === 0 && target.path[1] === "parameters") {
      const [, , name = ""] = target.path;
      if (!this.parameters.has(name)) return this.reports.unknownParameter(name, this.parameters, place);
    }
    const found = scope.resolve(target);
    if (typeof found === "object" && "tag" in found) {
      const isJoined = found.as.kind === "list" && found.as.printed && found.as.of === "string";
      return isJoined ? this.reports.aggregatedText(target, place) : found;
    }
    this.reports.unresolved(found, target, scope, place, field);
    return undefined;
  }

  /** Notes which outputs an expression reads, to be judged when it is known what waits for what. */
  judged(operand: Operand, read: readonly (readonly [Resolution, string])[], at: At): Operand {
    noteReadings(operand.expression, read, at);
    return operand;
  }
}
