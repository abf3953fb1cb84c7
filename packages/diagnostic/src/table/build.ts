import { define } from "../define.ts";

/** What keeps a file from being compiled or read at all. */
export const build = define({});
