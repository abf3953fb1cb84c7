// Whether and how to try again, said by an expression on the attempt before: what it exited with, how long it took.
import { lastRetry, param, pod, retries, template, Workflow } from "argotsx";

const Load = template("load", { inputs: { table: param.string() } }, ({ inputs, Container }) => (
  <Container
    retryStrategy={{
      limit: 4,
      retryPolicy: "Always",
      backoff: { duration: "30s", factor: 2 },
      expression: () => lastRetry.status() === "Error" || (lastRetry.exitCode() !== 2 && lastRetry.duration() < 600),
    }}
    image="registry.example.com/load:3"
    args={[`--table=${inputs.table}`, `--attempt=${retries}`, `--lock-owner=${pod.name}`]}
    env={{ AFTER: lastRetry.message }}
  />
));

export default (
  <Workflow generateName="retry-expression-">
    <Load table="orders" />
  </Workflow>
);
