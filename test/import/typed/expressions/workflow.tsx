// Expressions of Argo: arrow functions where these become the same, else `expr`, else as they are.
import { expr, ForEach, lastRetry, param, template, Workflow, workflow } from "argotsx";

const List = template("list", { outputs: { names: param.json<string[]>({ path: "/tmp/names" }) } }, ({ Container }) => (
  <Container image="registry.example.com/list:1" />
));

const Echo = template("echo", { inputs: { text: param.string(), times: param.string() } }, ({ inputs, Container }) => (
  <Container
    retryStrategy={{
      limit: 3,
      expression: expr`asInt(lastRetry.exitCode) > 1 && ${lastRetry.status} != "Error" && ${lastRetry.message} matches 'node shutdown|pod deleted'`,
    }}
    image="alpine:3.23"
    command="echo"
    args={[
      () => inputs.text().includes("x"),
      `${expr`asInt(${inputs.times}) * 10`} in ${workflow.creationTimestamp.Y}`,
      () => Number(inputs.times()) * 2 - 1,
      "{{=toJson(filter([1, 3], {# > 1}))}}",
      "{{=sprig.replace('`', '', inputs.parameters.text)}}",
    ]}
  />
));

const Files = List.as("files");

const Main = template("main", { inputs: { count: param.string(), who: param.string() } }, ({ inputs, Dag }) => (
  <Dag>
    <Files />
    <Echo
      name="greet"
      text={() => `${inputs.who()}!`}
      times={expr`asInt(${inputs.count}) + 1`}
      // Only for somebody else, or for many.
      when={() => (inputs.who() === "you" && inputs.who() !== "me") || Number(inputs.count()) > 2}
    />
    <ForEach in={expr<string[]>`toJson(${Files.outputs.names}[1:])`}>
      {(item) => <Echo name="file" text={expr`sprig.trim(${item})`} times="1" />}
    </ForEach>
    <ForEach in={Files.outputs.names}>
      {(item) => (
        <Echo
          name="each"
          text={() =>
            item().startsWith("report") ? "this is a report whose name does not begin otherwise" : inputs.who()
          }
          times={expr`len(${Files.outputs.names})`}
          when="{{=tasks.files.outputs.parameters.names contains 'a'}}"
        />
      )}
    </ForEach>
  </Dag>
));

export default (
  <Workflow generateName="report-">
    <Main count="3" who="you" />
  </Workflow>
);
