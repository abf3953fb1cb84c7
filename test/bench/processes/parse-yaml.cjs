// node parse-yaml.cjs FOLDER: parses every file of a folder with the yaml library, and does nothing else.
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { parseAllDocuments } = require("yaml");

const folder = process.argv[2];
for (const name of readdirSync(folder)) parseAllDocuments(readFileSync(join(folder, name), "utf8"));
