// What a loop's tasks gave is a list of numbers: a function adds them, and a condition counts them.
import { param, tasks, template, Workflow } from "argotsx";

const Measure = template(
  "measure",
  { inputs: { city: param.string() }, outputs: { degrees: param.number({ path: "/tmp/degrees", default: 0 }) } },
  ({ inputs, outputs, Container }) => (
    <Container
      image="alpine:3.23"
      command={["sh", "-ec"]}
      args={[`echo "$CITY" | wc -c > ${outputs.degrees.path}`]}
      env={{ CITY: inputs.city }}
    />
  ),
);

const Average = template.fn("average", async ({ all }: { all: number[] }) => ({
  mean: all.reduce((sum, one) => sum + one, 0) / Math.max(all.length, 1),
}));

const Report = template("report", { inputs: { text: param.string() } }, ({ inputs, Container }) => (
  <Container image="alpine:3.23" command={["echo", inputs.text]} />
));

const Main = template("main", { inputs: { cities: param.json<string[]>() } }, ({ inputs, Dag }) => {
  const { Mean } = tasks({ Mean: Average });
  const Measures = Measure.each("measure", inputs.cities);
  return (
    <Dag>
      <Measures city={Measures.item} />
      <Mean all={Measures.outputs.degrees} />
      <Report
        name="warm"
        text={() => `${Measures.outputs.degrees().length} cities, ${Mean.outputs.mean()} degrees`}
        when={() => Measures.outputs.degrees().some((one) => one > 30) || Mean.outputs.mean() >= 20}
      />
    </Dag>
  );
});

export default (
  <Workflow generateName="totals-">
    <Main cities={["Oslo", "Roma"]} />
  </Workflow>
);
