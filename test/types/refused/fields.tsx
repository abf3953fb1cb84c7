// What tsc tells an author about the values of props. The form of the comments is that of components.tsx.
import { Container, Resource, Task, Workflow } from "argotsx";

export const records = [
  // error TS2322, TypeScript 7 TS2353: a field that the item does not have
  <Task name="a" template="t" arguments={{ parameters: { message: { text: 1 } } }} />,
  // error TS2322, TypeScript 7 TS2353: the key is in front already
  <Container image="x" env={{ LEVEL: { name: "LEVEL", value: "debug" } }} />,
  // error TS2559: names alone say nothing about volumes
  <Container image="x" volumes={["work"]} />,
  // error TS2740: a port may repeat
  <Container image="x" ports={{ 80: {} }} />,
  // error TS2353: a tolerated key may repeat
  <Container image="x" tolerations={{ dedicated: {} }} />,
];

export const values = [
  // error TS2322: only a command may be one text
  <Container image="x" args="-v" />,
  // error TS2322: not one of the strategies
  <Workflow podGC={{ strategy: "Never" }} />,
  // error TS2322: the action is required
  <Resource manifest="" />,
  // error TS2322: labels are texts
  <Workflow labels={{ version: 2 }} />,
  // error TS2322: null is for manifests; here undefined says it
  <Container image={null} />,
  // error TS2353: the status is written by the cluster
  <Workflow volumeClaimTemplates={[{ metadata: { name: "work" }, status: {} }]} />,
];
