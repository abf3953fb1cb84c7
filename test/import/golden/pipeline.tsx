// Builds, tests and ships.
// Only the lint step reads this one.
import { artifact, dedent, param, template, Workflow, workflow } from "argotsx";

const Checkout = template(
  "checkout",
  {
    inputs: { revision: param.string() },
    outputs: { source: artifact({ path: "/src" }), result: param.string({ stdout: true }) },
  },
  ({ inputs, Script }) => (
    <Script
      image="alpine/git:2.49.1"
      command="sh"
      source={dedent`
        git clone --branch "${inputs.revision}" https://git.example.com/shop.git /src
        printf '%s\n' "$(git -C /src rev-parse HEAD)"

      `}
    />
  ),
);

const Go = template(
  "go",
  { inputs: { command: param.string(), source: artifact({ path: "/src" }) } },
  ({ inputs, Container }) => (
    <Container
      image="golang:1.25"
      workingDir="/src"
      command={["sh", "-c"]}
      args={[inputs.command]}
      resources={{ limits: { memory: "1Gi" } }}
    />
  ),
);

const Publish = template("publish", { inputs: { image: param.string() } }, ({ inputs, Container }) => (
  <Container
    retryStrategy={{ limit: "2" }}
    image="gcr.io/kaniko-project/executor:v1.24.0"
    args={[`--destination=${inputs.image}`]}
    env={{ DOCKER_CONFIG: "/config", TOKEN: { secretKeyRef: { name: "registry", key: "token" } } }}
  />
));

const CheckoutTask = Checkout.as("checkout");

const Main = template("main", { inputs: { revision: param.string() } }, ({ inputs, Dag }) => (
  <Dag>
    <CheckoutTask revision={inputs.revision} />
    {/* Needs the sources. */}
    <Go name="unit-test" command="go test ./..." source={CheckoutTask.outputs.source} />
    <Go
      name="lint"
      command="go vet ./..."
      source={CheckoutTask.outputs.source}
      when={`${workflow.parameters.strict} == true`}
    />
    <Publish
      image={`registry.example.com/shop:${CheckoutTask.outputs.result}`}
      depends="unit-test.Succeeded && (lint.Succeeded || lint.Skipped)"
    />
  </Dag>
));

const Tell = template("tell", {}, ({ Container }) => (
  <Container image="alpine:3.23" command={["echo", workflow.status]} />
));

export default (
  <Workflow
    generateName="ship-"
    labels={{ team: "shop" }}
    arguments={{ parameters: { strict: true } }}
    onExit={<Tell />}
  >
    <Main revision="main" />
  </Workflow>
);
