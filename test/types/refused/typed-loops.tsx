// What tsc tells an author about loops. The form of the comments is that of components.tsx.
import { ForEach, sequence, tasks } from "argotsx";
import { Count, Echo, Split } from "./typed-templates.tsx";

const { A, C, S } = tasks({ A: Echo, C: Count, S: Split });
const Part = Count.each("part", S.outputs.parts);
const Chunk = Count.each("chunk", S.outputs.chunks);
const Literal = Count.each("literal", [{ os: "linux", bits: 64 }]);

const element = <Echo message="x" />;

export const lists = [
  // error TS2345: a reference to a number is no list
  Echo.each("e", C.outputs.words),
  // error TS2345: nor is a reference to text
  Echo.each("e", A.outputs.text),
  // error TS2345: nor is a number: a sequence counts
  Echo.each("e", 3),
  // error TS2345: an expression that gives text
  Echo.each("e", () => A.outputs.text()),
  // error TS2554: a loop has a name
  Echo.each(["x"]),
  // error TS2554: and a list
  Echo.each("e"),
];

export const items = [
  // error TS2322: an object where text is due
  <Chunk part={Chunk.item} />,
  // error TS2322: a field of another type
  <Chunk part={Chunk.item.rows} />,
  // error TS2551: a misspelt field
  <Chunk part={Chunk.item.nam} />,
  // error TS2322: texts have no fields, not even a name
  <Part part={Part.item.name} />,
  // error TS2322: a text where a number is due
  <Part part="x" limit={Part.item} />,
  // error TS2322: items of a list that is written out have types too
  <Literal part={Literal.item.bits} />,
  // error TS2322: they have the fields that are written
  <Literal part={Literal.item.name} />,
];

export const results = [
  // error TS2322: the outputs of a loop are a list
  <A message={Chunk.outputs.words} />,
  // error TS2322: a list where one number is due
  <C part="x" limit={Chunk.outputs.words} />,
  // error TS2551: a misspelt output
  Chunk.outputs.word,
];

export const bodies = [
  // error TS2322: an object where text is due
  <ForEach in={S.outputs.chunks}>{(item) => <Echo message={item} />}</ForEach>,
  // error TS2551: a misspelt field
  <ForEach in={S.outputs.chunks}>{(item) => <Echo message={item.nam} />}</ForEach>,
  // error TS2322: numbers where text is due
  <ForEach in={[1, 2]}>{(item) => <Echo message={item} />}</ForEach>,
  // error TS2322: a number is no list
  <ForEach in={3}>{() => <Echo message="x" />}</ForEach>,
  // error TS2322: its body is a function of the item
  <ForEach in={["a"]}>{element}</ForEach>,
  // error TS2322: it needs a list
  <ForEach>{() => <Echo message="x" />}</ForEach>,
  // error TS2322: a body gives elements
  <ForEach in={["a"]}>{(item) => item}</ForEach>,
  // error TS2322: a misspelt prop
  <ForEach in={["a"]} of={["b"]}>
    {() => <Echo message="x" />}
  </ForEach>,
];

export const sequences = [
  // error TS2322: how many is a number
  sequence({ count: true }),
  // error TS2353: a misspelt option
  sequence({ from: 1, end: 3 }),
  // error TS2322: how numbers are printed is text
  sequence({ count: 3, format: 2 }),
  // error TS2559: its options are named
  sequence(3),
  // error TS2322: without a format its items are numbers
  <ForEach in={sequence({ count: 3 })}>{(item) => <Echo message={item} />}</ForEach>,
  // error TS2322: with one they are texts
  <ForEach in={sequence({ count: 3, format: "%02d" })}>{(item) => <Count part="x" limit={item} />}</ForEach>,
];
