import { spawnSync } from "node:child_process";
import { fingerprint } from "./fingerprint.mjs";
import { root } from "./root.mjs";
import { isStamped, stamp } from "./stamp.mjs";
import { Stop } from "./stop.mjs";

/** What goes into a build and what comes out of it: a missing or changed output is built again like a changed input. */
const parts = [
  "packages",
  "schemas",
  "docs/rules",
  "scripts/build",
  "scripts/build.ts",
  "pnpm-lock.yaml",
  "tsconfig.base.json",
];

/** Builds what users install, unless the sources and the built files are the same as after the last build. */
export const build = () => {
  if (isStamped("built", fingerprint(parts))) return;
  process.stdout.write("Building …\n");
  const { status, error } = spawnSync(process.execPath, ["--import", "tsx", "scripts/build.ts"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) throw new Stop(`The build failed${error ? ` (${error.message})` : ""}: see the messages above.`);
  stamp("built", fingerprint(parts));
};
