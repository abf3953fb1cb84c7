// A template that is tried again after it failed: frames take every field of a template, retries among them.
import { template, Workflow } from "argotsx";

const RetryBackoff = template("retry-backoff", {}, ({ Container }) => (
  <Container
    retryStrategy={{ limit: 10, backoff: { duration: "1", factor: 2, maxDuration: "1m", cap: "5" } }}
    image="python:alpine3.23"
    command={["python", "-c"]}
    args={["import random; import sys; exit_code = random.choice([0, 1, 1]); sys.exit(exit_code)"]}
  />
));

export default (
  <Workflow generateName="retry-backoff-">
    <RetryBackoff />
  </Workflow>
);
