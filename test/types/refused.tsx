// What tsc tells an author at once. Each line below an expectation must stay an error.
import { Container, ContainerNode, CronWorkflow, Dag, Manifest, Plugin, Step, Task, Workflow } from "argotsx";

export const lowerCase = [
  // @ts-expect-error there are no lower-case tags
  <workflow />,
];

export const props = [
  // @ts-expect-error a misspelt prop
  <Container image="x" comand={["echo"]} />,
  // @ts-expect-error a number where text is due
  <Container image={3} />,
  // @ts-expect-error a task needs a name
  <Task template="x" />,
  // @ts-expect-error a step needs a name
  <Step template="x" />,
  // @ts-expect-error a container set's node needs a name
  <ContainerNode image="x" />,
  // @ts-expect-error a cron workflow needs its schedules
  <CronWorkflow name="c" />,
  // @ts-expect-error a plugin needs its body
  <Plugin name="p" />,
  // @ts-expect-error a manifest needs its kind
  <Manifest apiVersion="v1" />,
  // @ts-expect-error status is written by the cluster
  <Workflow status={{}} />,
  // @ts-expect-error one of a fixed set of values
  <Container image="x" retryStrategy={{ retryPolicy: "Sometimes" }} />,
  // @ts-expect-error the body of another template type
  <Container image="x" dag={{ tasks: [] }} />,
];

export const nested = [
  // @ts-expect-error a misspelt field of a literal
  <Container image="x" env={[{ name: "A", valu: "b" }]} />,
  // @ts-expect-error a misspelt field in a record
  <Container image="x" env={{ A: { valeFrom: {} } }} />,
  // @ts-expect-error a variable's value is text
  <Container image="x" env={{ PORT: 8080 }} />,
  // @ts-expect-error volumes have no scalar
  <Container image="x" volumes={{ work: "emptyDir" }} />,
  // @ts-expect-error names alone say nothing about a variable
  <Container image="x" env={["A"]} />,
];

const Late = async () => <Task name="x" template="y" />;

export const children = [
  // @ts-expect-error text has no place between tags
  <Dag name="d">text</Dag>,
  // @ts-expect-error neither has a number
  <Dag name="d">{1}</Dag>,
  // @ts-expect-error a component is written as a tag
  <Dag name="d">{Late}</Dag>,
  // @ts-expect-error components are synchronous
  <Late />,
  // @ts-expect-error elements have no key
  <Task key="a" name="a" template="x" />,
  // @ts-expect-error a container has no children
  <Container image="x">{null}</Container>,
];

// @ts-expect-error the JSX namespace is exported, never global
export type Global = JSX.Element;
