// A lock that lets one workflow of its name run at a time.
import { Container, Workflow } from "argotsx";

export default (
  <Workflow generateName="synchronization-wf-level-" synchronization={{ mutexes: ["test"] }}>
    <Container name="hello-world" image="busybox" command="echo" args={["hello world"]} />
  </Workflow>
);
