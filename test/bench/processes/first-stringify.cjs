// node first-stringify.cjs N: prints how many milliseconds the first call of yaml.stringify takes in a process.
const { stringify } = require("yaml");
const { dagObject } = require("./dag-object.cjs");

const value = dagObject(Number(process.argv[2]));
const started = performance.now();
stringify(value);
process.stdout.write(String(performance.now() - started));
