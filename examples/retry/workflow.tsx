// A container that is tried again after it failed, with pauses that grow.
import { Container, Workflow } from "argotsx";

const program = "import random; import sys; exit_code = random.choice([0, 1, 1]); sys.exit(exit_code)";

export default (
  <Workflow generateName="retry-backoff-">
    <Container
      name="retry-backoff"
      retryStrategy={{ limit: "10", backoff: { duration: "1", factor: "2", maxDuration: "1m", cap: "5" } }}
      image="python:alpine3.23"
      command={["python", "-c"]}
      args={[program]}
    />
  </Workflow>
);
