import type { Rule } from "../engine/rule.ts";
import { correctness } from "./correctness/index.ts";
import { expressions } from "./expressions/index.ts";
import { limits } from "./limits/index.ts";
import { references } from "./references/index.ts";
import { security } from "./security/index.ts";
import { style } from "./style/index.ts";

/** Every rule of ours. A test holds that each has a file, a page and a fixture folder of its id. */
export const rules: readonly Rule[] = [...correctness, ...expressions, ...limits, ...references, ...security, ...style];
