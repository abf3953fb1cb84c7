// Bundled before it is run, like the command: `node check-schema.mjs FOLDER` reads the manifests of a folder and checks them
// against the schema, as `lint` does before it asks its rules.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isSound } from "@argotsx/lint";
import { readYaml } from "@argotsx/yaml/read";

const folder = process.argv[2] ?? ".";
for (const name of readdirSync(folder)) {
  for (const document of readYaml(readFileSync(join(folder, name), "utf8")).documents) {
    if (!isSound(document.value)) process.exitCode = 1;
  }
}
