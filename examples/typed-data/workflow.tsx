// A list of the files in a bucket, filtered while it is made, and a loop over it whose items are keys.
import { artifact, param, s3, tasks, template, Workflow } from "argotsx";

const bucket = "sensor-readings";

const ListReadings = template(
  "list-readings",
  { outputs: { keys: param.json<string[]>({ stdout: true }) } },
  ({ Data }) => (
    <Data
      source={{ artifactPaths: { name: "readings", s3: { bucket } } }}
      transformation={[{ expression: 'filter(data, {# endsWith ".csv"})' }]}
    />
  ),
);

const Check = template(
  "check",
  {
    inputs: { readings: artifact({ path: "/in/readings.csv" }) },
    outputs: { gaps: param.number({ path: "/tmp/gaps" }) },
  },
  ({ inputs, outputs, Container }) => (
    <Container image="registry.example.com/check:2" args={[inputs.readings.path, `--gaps=${outputs.gaps.path}`]} />
  ),
);

const Report = template("report", { inputs: { text: param.string() } }, ({ inputs, Container }) => (
  <Container image="registry.example.com/report:5" args={[inputs.text]} />
));

const Main = template("main", {}, ({ Dag }) => {
  const { Readings } = tasks({ Readings: ListReadings });
  const Checks = Check.each("check", Readings.outputs.keys);
  return (
    <Dag>
      <Readings />
      <Checks readings={s3({ bucket, key: `${Checks.item}` })} />
      <Report
        text={() => `files with gaps: ${Checks.outputs.gaps().filter((gaps) => gaps > 0).length}`}
        when={() => Checks.outputs.gaps().some((gaps) => gaps > 0)}
      />
    </Dag>
  );
});

export default (
  <Workflow generateName="check-readings-">
    <Main />
  </Workflow>
);
