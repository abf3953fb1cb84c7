export type { Expression } from "./expression.ts";
