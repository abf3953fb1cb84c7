// Names that mean something in JavaScript, and characters that mean something in its texts: ` ${x} */ </
// @ ts-nocheck
// @ jsxImportSource nowhere
import { param, Steps, template, Workflow, workflow } from "argotsx";

const X = template(
  "x²",
  { inputs: { constructor: param.string(), toString: param.string() } },
  ({ inputs, Container }) => (
    <Container
      image={"a\u2028"}
      args={[inputs.constructor, inputs.toString, "a\ue000\nb", "</script>"]}
      env={{ ["__proto__"]: "b", c: "d" }}
    />
  ),
);

export default (
  <Workflow
    generateName="hostile-"
    labels={{ ["__proto__"]: "a", constructor: "b" }}
    annotations={{ "`${x}`": "*/ </Workflow>" }}
  >
    <Steps name="main">
      {/* * /} and more */}
      <X name="constructor" constructor="`${x}`" toString={workflow.name} />
    </Steps>
  </Workflow>
);
