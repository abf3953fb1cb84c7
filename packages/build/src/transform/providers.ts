import { functions } from "../functions/index.ts";
import type { Provider } from "./edit.ts";

/** What modules are searched for besides arrows. */
export const providers: readonly Provider[] = [functions()];
