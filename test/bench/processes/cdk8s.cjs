// node cdk8s.cjs N: the DAG of N tasks through cdk8s, printed as YAML.
const { ApiObject, App, Chart, Yaml } = require("cdk8s");
const { dagObject } = require("./dag-object.cjs");

const chart = new Chart(new App(), "parts");
new ApiObject(chart, "workflow", dagObject(Number(process.argv[2])));
process.stdout.write(Yaml.stringify(...chart.toJson()));
