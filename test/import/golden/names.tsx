// 'c' in 'main' is not typed: WorkflowTemplate 'other' is not among the imported files: import its file in the same run, or declare it with --stubs
import { Container, param, Task, tasks, template, WorkflowTemplate } from "argotsx";

const DagTemplate = template("Dag", {}, ({ Container }) => <Container image="a" />);

const Delete = template("delete", {}, ({ Container }) => <Container image="a" />);

const BuildImage = template("build-image", {}, ({ Container }) => <Container image="a" />);

const BuildImageTemplate = template("Build-Image", {}, ({ Container }) => <Container image="a" />);

const Template2nd = template(
  "2nd",
  { inputs: { name: param.string(), when: param.string({ default: "`${x}`" }), "a-b": param.string() } },
  ({ inputs, Container }) => <Container image="a" args={[`${inputs.name}*/ ${inputs["a-b"]}`]} />,
);

const { DagTask, A } = tasks({ DagTask: DagTemplate.as("Dag"), A: Delete.as("A") });

const Main = template("main", {}, ({ Dag }) => (
  <Dag>
    <DagTask />
    <A after={DagTask} />
    <Template2nd name="B" a-b="1" arguments={{ name: "say \"hi\" 'you'" }} after={A.succeeded} />
    <Task name="c" templateRef={{ name: "other", template: "x" }} depends="B" />
    <Task name="d" depends="c">
      <Container image="a" />
    </Task>
  </Dag>
));

export default (
  <WorkflowTemplate name="names" templates={[DagTemplate, Delete, BuildImage, BuildImageTemplate, Template2nd, Main]} />
);
