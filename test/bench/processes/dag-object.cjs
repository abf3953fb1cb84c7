// The manifest of a DAG of N tasks as a plain object. As a program, `node dag-object.cjs N` prints it as JSON: the
// least that any tool could do.
const after = (index) => `part-${Math.floor((index - 1) / 2)}.Succeeded || part-${Math.floor((index - 1) / 3)}.Skipped`;

const task = (index, count) => ({
  name: `part-${index}`,
  template: "convert",
  arguments: {
    parameters: [
      { name: "uri", value: `s3://measurements/raw/part-${index}.parquet` },
      { name: "into", value: `s3://measurements/clean/part-${index}.parquet` },
      {
        name: "message",
        value: `converting part ${index} of ${count}: keep the columns that later steps need`,
      },
    ],
  },
  ...(index > 0 && { depends: after(index) }),
});

exports.dagObject = (count) => ({
  apiVersion: "argoproj.io/v1alpha1",
  kind: "Workflow",
  metadata: { generateName: "parts-" },
  spec: {
    entrypoint: "all",
    templates: [
      { name: "all", dag: { tasks: Array.from({ length: count }, (_, index) => task(index, count)) } },
      {
        name: "convert",
        inputs: { parameters: [{ name: "uri" }, { name: "into" }, { name: "message" }] },
        container: {
          image: "ghcr.io/example/convert:1.4.2",
          command: ["convert"],
          args: ["{{inputs.parameters.uri}}", "{{inputs.parameters.into}}"],
        },
      },
    ],
  },
});

if (require.main === module) process.stdout.write(JSON.stringify(exports.dagObject(Number(process.argv[2]))));
