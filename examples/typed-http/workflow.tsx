// Requests without a pod: their body is an output like any other, and its JSON is read by its type.
import { param, tasks, template, Workflow } from "argotsx";

interface Build {
  readonly id: number;
  readonly state: "green" | "red";
}

const LatestBuild = template(
  "latest-build",
  { inputs: { repo: param.string() }, outputs: { build: param.json<Build>({ stdout: true }) } },
  ({ inputs, Http }) => (
    <Http
      url={`https://ci.example.com/api/${inputs.repo}/builds/latest`}
      headers={{ Authorization: { secretKeyRef: { name: "ci", key: "token" } } }}
      timeoutSeconds={30}
      successCondition="response.statusCode == 200"
    />
  ),
);

const Deploy = template("deploy", { inputs: { build: param.number() } }, ({ inputs, Http }) => (
  <Http method="POST" url="https://deploy.example.com/api" body={() => JSON.stringify({ build: inputs.build() })} />
));

const Main = template("main", { inputs: { repo: param.string() } }, ({ inputs, Dag }) => {
  const { Latest } = tasks({ Latest: LatestBuild });
  return (
    <Dag>
      <Latest repo={inputs.repo} />
      <Deploy build={() => Latest.outputs.build().id} when={() => Latest.outputs.build().state === "green"} />
    </Dag>
  );
});

export default (
  <Workflow generateName="http-">
    <Main repo="team/shop" />
  </Workflow>
);
