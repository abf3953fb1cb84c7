// Inputs that have a value of their own.
import { expr, param, template, Workflow, workflow } from "argotsx";

// Out of the argument.
const Main = template(
  "main",
  {
    inputs: {
      first: param.string({ value: expr`jsonpath(${workflow.parameters.config}, '$.first')` }),
      second: param.string({ value: `second of ${workflow.name}` }),
      third: param.oneOf(["3", "4"], { value: "3" }),
    },
  },
  ({ inputs, Container }) => (
    <Container image="alpine:3.23" command="echo" args={[inputs.first, inputs.second, inputs.third]} />
  ),
);

export default (
  <Workflow generateName="values-" arguments={{ parameters: { config: '{"first": "a", "second": "b"}' } }}>
    <Main />
  </Workflow>
);
