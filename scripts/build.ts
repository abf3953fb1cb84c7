/**
 * Builds what users install, `packages/argotsx/dist`, from the rooms, and puts the schemas beside it. It is made beside
 * the old one and put in its place at the end, so that a build that fails leaves a working command.
 */
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { bundleCommand } from "./build/bundle-command.ts";
import { bundleRegister } from "./build/bundle-register.ts";
import { bundleRuntime } from "./build/bundle-runtime.ts";
import { bundleTesting } from "./build/bundle-testing.ts";
import { copyRulePages } from "./build/copy-rule-pages.ts";
import { copySchemas } from "./build/copy-schemas.ts";
import { emitTypes } from "./build/emit-types.ts";
import { generateTables } from "./build/generate-tables.ts";
import { root } from "./build/root.ts";

const made = join(root, "packages", "argotsx", ".dist");
const dist = join(root, "packages", "argotsx", "dist");

try {
  await generateTables();
  await rm(made, { recursive: true, force: true });
  await mkdir(made);
  // All are waited for, also when one fails: the others would go on writing into the folder that is then removed.
  const parts = await Promise.allSettled([
    bundleCommand(made),
    bundleRegister(made),
    bundleRuntime(made),
    bundleTesting(made),
    emitTypes(join(made, "types")),
    copyRulePages(join(made, "rules")),
  ]);
  for (const part of parts) if (part.status === "rejected") throw part.reason;
  await rm(dist, { recursive: true, force: true });
  await rename(made, dist);
  await copySchemas(join(root, "packages", "argotsx", "schemas"));
} finally {
  await rm(made, { recursive: true, force: true });
}
