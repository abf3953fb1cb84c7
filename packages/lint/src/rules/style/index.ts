import type { Rule } from "../../engine/rule.ts";
import { deprecatedField } from "./deprecated-field.ts";

export const style: readonly Rule[] = [deprecatedField];
