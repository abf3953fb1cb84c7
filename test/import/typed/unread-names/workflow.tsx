// Nothing is imported, and no item is named, that nothing reads.
import { ForEach, Parallel, param, Steps, template, Workflow } from "argotsx";

const Run = template("run", {}, ({ Container }) => (
  <Container retryStrategy={{ limit: 2, expression: "asInt(lastRetry.exitCode) != 2" }} image="x" />
));

const Say = template("say", { inputs: { text: param.string() } }, ({ inputs, Container }) => (
  <Container image="x" args={[inputs.text]} />
));

export default (
  <Workflow generateName="unread-">
    <Steps name="main">
      <Parallel>
        <ForEach in={[1, 2]}>{() => <Run name="same" />}</ForEach>
        <ForEach in={["a", "b"]}>{(item) => <Say name="each" text={item} />}</ForEach>
      </Parallel>
    </Steps>
  </Workflow>
);
