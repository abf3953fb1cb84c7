import { existsSync, readFileSync, writeFileSync } from "node:fs";
import * as assert from "uvu/assert";

/** Holds a committed text to what is made now, byte for byte. `UPDATE=1` writes it anew instead. */
export const expectFile = (path: string, actual: string): void => {
  if (process.env.UPDATE === "1") writeFileSync(path, actual);
  assert.fixture(actual, existsSync(path) ? readFileSync(path, "utf8") : "");
};
