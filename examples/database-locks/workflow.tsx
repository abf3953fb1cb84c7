// Locks that several clusters share, since they are kept in a database: a mutex of a workflow, a semaphore of a template.
import { param, template, Workflow } from "argotsx";

const Deploy = template("deploy", { inputs: { version: param.string() } }, ({ inputs, Container }) => (
  <Container
    image="registry.example.com/deploy:3"
    args={[`--version=${inputs.version}`]}
    synchronization={{ semaphores: [{ database: { key: "deployments" }, namespace: "platform" }] }}
  />
));

export default (
  <Workflow
    generateName="deploy-"
    synchronization={{ mutexes: { "shop-production": { database: true, namespace: "platform" } } }}
  >
    <Deploy version="1.4.0" />
  </Workflow>
);
