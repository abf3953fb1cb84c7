// Macros over typed templates: one makes a template for each language, another places the tasks of one service.
import { type ArtifactRef, artifact, param, tasks, template, Workflow } from "argotsx";

const source = artifact({ path: "/work" });
const folder = param.string();

/** A template that runs the tests of one language. */
const testsIn = (language: string, image: string, command: string) =>
  template(`test-${language}`, { inputs: { source, folder } }, ({ inputs, Container }) => (
    <Container image={image} command={["sh", "-ec"]} args={[command]} workingDir={`/work/${inputs.folder}`} />
  ));

const testers = {
  go: testsIn("go", "golang:1.25", "go test ./..."),
  node: testsIn("node", "node:24-alpine", "npm test"),
  python: testsIn("python", "python:3.14-alpine", "python -m unittest"),
};

const Build = template("build", { inputs: { source, folder } }, ({ inputs, Container }) => (
  <Container image="registry.example.com/build:3" args={[`/work/${inputs.folder}`]} />
));

const Deploy = template("deploy", { inputs: { folder } }, ({ inputs, Container }) => (
  <Container image="registry.example.com/deploy:3" args={[inputs.folder]} />
));

interface ServiceProps {
  readonly of: ArtifactRef;
  readonly name: string;
  readonly language: keyof typeof testers;
}

/** All that happens to one service. */
export const Service = ({ of, name, language }: ServiceProps) => {
  const Tested = testers[language].as(`test-${name}`);
  const Built = Build.as(`build-${name}`);
  return (
    <>
      <Tested source={of} folder={name} />
      <Built source={of} folder={name} />
      <Deploy name={`deploy-${name}`} folder={name} after={[Tested, Built]} />
    </>
  );
};

export const Checkout = template("checkout", { outputs: { source } }, ({ Container }) => (
  <Container image="alpine/git:2.49.1" args={["clone", "https://git.example.com/team/shop.git", "/work"]} />
));

const Main = template("main", {}, ({ Dag }) => {
  const { Shop } = tasks({ Shop: Checkout });
  return (
    <Dag>
      <Shop />
      <Service of={Shop.outputs.source} name="api" language="go" />
      <Service of={Shop.outputs.source} name="web" language="node" />
      <Service of={Shop.outputs.source} name="jobs" language="python" />
    </Dag>
  );
});

export default (
  <Workflow generateName="macros-">
    <Main />
  </Workflow>
);
