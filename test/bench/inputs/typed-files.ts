/** A workflow of typed templates whose only arrow expression is the condition of a task. */
export const arrowSource = `import { param, tasks, template, Workflow } from "argotsx";

const Flip = template(
  "flip",
  { outputs: { result: param.oneOf(["heads", "tails"], { stdout: true }) } },
  ({ Container }) => <Container image="alpine:3.23" command={["sh", "-c"]} args={["echo heads"]} />,
);

const Say = template("say", { inputs: { text: param.string() } }, ({ inputs, Container }) => (
  <Container image="busybox:1.37" command={["echo"]} args={[inputs.text]} />
));

const Hello = template("hello", {}, ({ Dag }) => {
  const { Toss } = tasks({ Toss: Flip });
  return (
    <Dag>
      <Toss />
      <Say text="it was heads" when={() => Toss.outputs.result() === "heads"} />
    </Dag>
  );
});

export default (
  <Workflow generateName="hello-">
    <Hello />
  </Workflow>
);
`;

/** A workflow of one template, whose script is a function. */
export const functionSource = `import { param, template, Workflow } from "argotsx";

const Hello = template(
  "hello",
  { inputs: { name: param.string({ default: "world" }) }, outputs: { greeting: param.string() } },
  ({ Script }) => <Script image="node:24-alpine" run={({ name }) => ({ greeting: \`hello \${name}\` })} />,
);

export default (
  <Workflow generateName="hello-">
    <Hello />
  </Workflow>
);
`;
