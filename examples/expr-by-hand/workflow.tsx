// Expressions in Argo's own language, for what TypeScript has no word for: dates, sprig's functions, JSON paths.
import { expr, param, tasks, template, Workflow, workflow } from "argotsx";

const Fetch = template(
  "fetch",
  { outputs: { body: param.string({ path: "/tmp/body.json" }) } },
  ({ outputs, Container }) => (
    <Container
      image="alpine:3.23"
      command={["sh", "-ec"]}
      args={[`wget -qO ${outputs.body.path} https://registry.example.com/v2/shop/tags`]}
    />
  ),
);

const Print = template("print", { inputs: { text: param.string() } }, ({ inputs, Container }) => (
  <Container image="alpine:3.23" command={["echo", inputs.text]} />
));

const limit = 3;

const Main = template("main", { inputs: { title: param.string() } }, ({ inputs, Dag }) => {
  const { Tags } = tasks({ Tags: Fetch });
  return (
    <Dag>
      <Tags />
      <Print name="slug" text={expr`sprig.kebabcase(sprig.trunc(20, ${inputs.title}))`} />
      <Print name="latest" text={expr`jsonpath(${Tags.outputs.body}, '$.tags[-1:]')[0]`} />
      <Print name="many" text="time to tidy" when={expr`len(fromJSON(${Tags.outputs.body}).tags) > ${limit}`} />
      <Print name="when" text={expr`date(${workflow.creationTimestamp}).Format('Monday')`} />
    </Dag>
  );
});

export default (
  <Workflow generateName="expr-by-hand-">
    <Main title="An Expression by Hand" />
  </Workflow>
);
