import { functions, type ScriptOptions } from "../functions/index.ts";
import type { Provider } from "./edit.ts";

/** What modules are searched for besides arrows. */
export const providers = (scripts?: ScriptOptions): readonly Provider[] => [functions(scripts)];
