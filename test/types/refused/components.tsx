// What tsc tells an author at once. The comment above a line names the errors that the line must have, and for
// TypeScript 7 where that says it otherwise; see ../refused.test.ts.
import { Container, ContainerNode, CronWorkflow, Dag, Manifest, Plugin, Step, Task, Workflow } from "argotsx";

export const lowerCase = [
  // error TS2339 TS2786: there are no lower-case tags
  <workflow />,
];

export const props = [
  // error TS2322: a misspelt prop
  <Container image="x" comand={["echo"]} />,
  // error TS2322: a number where text is due
  <Container image={3} />,
  // error TS2322: a task needs a name
  <Task template="x" />,
  // error TS2322: a step needs a name
  <Step template="x" />,
  // error TS2322: a container set's node needs a name
  <ContainerNode image="x" />,
  // error TS2322: a cron workflow needs its schedules
  <CronWorkflow name="c" />,
  // error TS2322: a plugin needs its body
  <Plugin name="p" />,
  // error TS2322: a manifest needs its kind
  <Manifest apiVersion="v1" />,
  // error TS2322: status is written by the cluster
  <Workflow status={{}} />,
  // error TS2322: one of a fixed set of values
  <Container image="x" retryStrategy={{ retryPolicy: "Sometimes" }} />,
  // error TS2322: the body of another template type
  <Container image="x" dag={{ tasks: [] }} />,
];

export const nested = [
  // error TS2353: a misspelt field of a literal
  <Container image="x" env={[{ name: "A", valu: "b" }]} />,
  // error TS2322, TypeScript 7 TS2353: a misspelt field in a record
  <Container image="x" env={{ A: { valeFrom: {} } }} />,
  // error TS2322: a variable's value is text
  <Container image="x" env={{ PORT: 8080 }} />,
  // error TS2322: volumes have no scalar
  <Container image="x" volumes={{ work: "emptyDir" }} />,
  // error TS2322: names alone say nothing about a variable
  <Container image="x" env={["A"]} />,
];

const Late = async () => <Task name="x" template="y" />;

export const children = [
  // error TS2747: text has no place between tags
  <Dag name="d">text</Dag>,
  // error TS2322: neither has a number
  <Dag name="d">{1}</Dag>,
  // error TS2322: a component is written as a tag
  <Dag name="d">{Late}</Dag>,
  // error TS2786: components are synchronous
  <Late />,
  // error TS2322: elements have no key
  <Task key="a" name="a" template="x" />,
  // error TS2322: a container has no children
  <Container image="x">{null}</Container>,
];

// error TS2503: the JSX namespace is exported, never global
export type Global = JSX.Element;
