// Bundled before it is run, like the command: `node first-write.mjs N` prints how many milliseconds the first call of
// our writer takes in a process.
import { writeYaml } from "@argotsx/yaml/write";
import { dagObject } from "./dag-object.cjs";

const value = dagObject(Number(process.argv[2]));
const started = performance.now();
writeYaml([value]);
process.stdout.write(String(performance.now() - started));
