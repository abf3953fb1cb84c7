// What a workflow runs gets parameters and artifacts of it.
import { artifact, param, s3, template, Workflow } from "argotsx";

const Count = template(
  "count",
  { inputs: { lines: param.string(), text: artifact({ path: "/in/text" }) } },
  ({ inputs, Container }) => <Container image="alpine:3.23" command={["head", "-n", inputs.lines, inputs.text.path]} />,
);

const Show = template("show", { inputs: { text: artifact({ path: "/in/text" }) } }, ({ inputs, Container }) => (
  <Container image="alpine:3.23" command={["cat", inputs.text.path]} />
));

export default (
  <>
    <Workflow generateName="entry-">
      <Count
        lines="3"
        text={s3({
          // Written by the nightly run.
          key: "nightly/text",
        })}
      />
    </Workflow>
    {/* Where an artifact comes from has no typed form, what it runs is only named. */}
    <Workflow
      generateName="entry-"
      entrypoint="show"
      arguments={{ artifacts: { text: { optional: true, s3: { key: "nightly/text" } } } }}
      templates={[Show]}
    />
  </>
);
