import { spawn } from "node:child_process";
import { once } from "node:events";
import { root } from "./root.ts";

/** Makes the tables that are not committed, which the rooms import like any other source. */
export const generateTables = async (): Promise<void> => {
  const child = spawn(process.execPath, ["--import", "tsx", "packages/schema/generate.ts"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(`packages/schema/generate.ts ended with status ${status}`);
};
