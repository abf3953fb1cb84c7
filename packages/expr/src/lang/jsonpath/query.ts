import { EvaluationError, type Value } from "../value.ts";
export const queryJson = (_value: Value, path: string): Value => {
  throw new EvaluationError(path);
};
