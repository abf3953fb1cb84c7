// A task that may be skipped has no output then: whoever reads it says with ?? what stands for it.
import { param, tasks, template, Workflow } from "argotsx";

export const Find = template(
  "find-cache",
  { inputs: { of: param.string() }, outputs: { path: param.string({ path: "/tmp/path" }) } },
  ({ inputs, outputs, Container }) => (
    <Container
      image="alpine:3.23"
      command={["sh", "-ec"]}
      args={[`echo "/cache/$KEY" > ${outputs.path.path}`]}
      env={{ KEY: inputs.of }}
    />
  ),
);

export const Build = template("build", { inputs: { cache: param.string() } }, ({ inputs, Container }) => (
  <Container image="alpine:3.23" command={["echo", "cache:", inputs.cache]} />
));

const Main = template("main", { inputs: { key: param.string({ default: "" }) } }, ({ inputs, Dag }) => {
  const { Cache } = tasks({ Cache: Find });
  return (
    <Dag>
      <Cache of={inputs.key} when={() => inputs.key() !== ""} />
      <Build cache={() => Cache.outputs.path() ?? "none"} />
    </Dag>
  );
});

export default (
  <Workflow generateName="optional-outputs-">
    <Main />
  </Workflow>
);
