// Several containers in one pod, each started when those it depends on have ended.
import { ContainerNode, ContainerSet, Workflow } from "argotsx";

const image = "argoproj/argosay:v2";

export default (
  <Workflow generateName="graph-">
    <ContainerSet>
      <ContainerNode name="a" image={image} />
      <ContainerNode name="b" image={image} dependencies={["a"]} />
      <ContainerNode name="c" image={image} dependencies={["a"]} />
      <ContainerNode name="d" image={image} dependencies={["b", "c"]} />
    </ContainerSet>
  </Workflow>
);
