// Texts in which expressions stand among words.
import { Dag, dedent, expr, param, template, Workflow, workflow } from "argotsx";

const Count = template(
  "count",
  { inputs: { from: param.string() }, outputs: { total: param.string({ path: "/tmp/total" }) } },
  ({ inputs, Container }) => (
    <Container
      image="alpine:3.23"
      command={["sh", "-c"]}
      args={[`ls /data/${expr`${inputs.from} + '/' + ${workflow.name}`} | wc -l > /tmp/total`]}
    />
  ),
);

const Tell = template("tell", { inputs: { text: param.string() } }, ({ inputs, Script }) => (
  <Script
    image="alpine:3.23"
    command="sh"
    source={dedent`
      echo "${expr`${inputs.text} == '' ? 'nothing' : ${inputs.text}`}"
      echo \`date\` ${expr`sprig.trunc(3, ${inputs.text})`} ${inputs.text}
      echo "${expr`upper(${inputs.text})`}"

    `}
  />
));

const CountTask = Count.as("count");

export default (
  <Workflow generateName="mixed-">
    <Dag name="main">
      <CountTask from={`runs/{{=sprig.date('2006', now())}}/${workflow.name}`} />
      <Tell
        text={`${expr`asInt(${CountTask.outputs.total}) + 1`} of ${CountTask.outputs.total} ${expr`upper( ${workflow.name} )`}`}
        when={`${expr`asInt(${CountTask.outputs.total})`} > 3`}
      />
    </Dag>
  </Workflow>
);
