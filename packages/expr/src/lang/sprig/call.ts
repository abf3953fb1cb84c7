import type { Budget } from "../budget.ts";
import { EvaluationError, type Value } from "../value.ts";
export const callSprig = (name: string, _values: readonly Value[], _budget: Budget): Value => {
  throw new EvaluationError(name);
};
