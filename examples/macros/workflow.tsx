// Function components are expanded while compiling: one adds the defaults of the house, one stands for several tasks.
import { Container, type ContainerProps, Dag, Task, Workflow } from "argotsx";

interface ShellProps extends Omit<ContainerProps, "command" | "args"> {
  readonly run: string;
}

/** A container that runs a shell command, in small, and is tried again when its node goes away. */
const Shell = ({ run, ...rest }: ShellProps) => (
  <Container
    image="node:24-alpine"
    resources={{ requests: { cpu: "250m", memory: "256Mi" } }}
    retryStrategy={{ limit: 2, retryPolicy: "OnError" }}
    {...rest}
    command={["sh", "-c"]}
    args={[run]}
  />
);

/** The tasks for one package: its tests, and its build once they pass. */
const Verify = ({ name, lint = true }: { name: string; lint?: boolean }) => {
  const forPackage = { parameters: { package: name } };
  return (
    <>
      {lint && <Task name={`lint-${name}`} template="lint" arguments={forPackage} />}
      <Task name={`test-${name}`} template="test" arguments={forPackage} />
      <Task name={`build-${name}`} template="build" arguments={forPackage} depends={`test-${name}`} />
    </>
  );
};

const packages = ["api", "web"];
const inputs = { parameters: ["package"] };

export default (
  <Workflow generateName="macros-" entrypoint="verify">
    <Dag name="verify">
      {packages.map((name) => (
        <Verify name={name} />
      ))}
      <Verify name="docs" lint={false} />
      <Task name="publish" template="publish" depends={packages.map((name) => `build-${name}`).join(" && ")} />
    </Dag>
    <Shell name="lint" inputs={inputs} run="npm run lint -w {{inputs.parameters.package}}" />
    <Shell name="test" inputs={inputs} run="npm test -w {{inputs.parameters.package}}" />
    <Shell name="build" inputs={inputs} run="npm run build -w {{inputs.parameters.package}}" />
    <Shell name="publish" image="node:24" run="npm publish --workspaces" retryStrategy={undefined} />
  </Workflow>
);
