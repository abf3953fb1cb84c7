// What a package of templates gives those who install it: accepted-typed.tsx as its declarations alone say it. The form
// of the comments is that of refused.
import { ForEach, s3, sequence, tasks, template, Workflow, workflowTemplate } from "argotsx";
import { Coin, Down, Echo, Every, Keyed, type Shard } from "./published/accepted-typed.js";

const shard: Shard = { name: "a", rows: 1 };

export const Caller = template("caller", {}, ({ Dag }) => {
  const { A, E, K } = tasks({ A: Echo, E: Every, K: Keyed });
  const Each = Every.each("each", [shard]);
  return (
    <Dag>
      <A message="x" />
      <K part={A.outputs.text} />
      <E required={1} file={K.outputs.file} shard={shard} set="b" />
      <Each required={() => Each.item().rows} text={Each.item.name} file={E.outputs.report} shard={Each.item} />
      <Coin depth={3} after={[E.failed, A]} onExit={<Echo message={E.status} />} />
      <ForEach in={sequence({ count: 3 })}>{(item) => <Down depth={item} />}</ForEach>
      <Every required={1} file={s3({ key: "x" })} perhaps={K.outputs.file} />
      <Down depth={E.outputs.total} when={() => E.outputs.status().ready} />
    </Dag>
  );
});

const { A, E, K } = tasks({ A: Echo, E: Every, K: Keyed });
const Each = Every.each("each", [shard]);

export const refused = [
  // error TS2322: an argument is missing
  <Echo />,
  // error TS2322: a misspelt argument
  <Echo mesage="x" />,
  // error TS2322: a reference to a number where text is due
  <Echo message={E.outputs.total} />,
  // error TS2322: none of the values
  <E required={1} file={K.outputs.file} set="c" />,
  // error TS2322: a parameter where an artifact is due
  <E required={1} file={A.outputs.text} />,
  // error TS2322: each item makes an artifact of its own
  <E required={1} file={Each.outputs.report} />,
  // error TS2551: a misspelt output
  E.outputs.totl,
  // error TS2367: an impossible value
  () => E.outputs.text() === 3,
  // error TS2322: what a default made optional is still checked
  <E required={1} file={K.outputs.file} number="1" />,
];

export const Lib = workflowTemplate("lib", { templates: { Echo, Every } });

export default (
  <Workflow generateName="consumer-">
    <Caller />
  </Workflow>
);
