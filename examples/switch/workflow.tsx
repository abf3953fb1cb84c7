// One of several branches by what a task found out: a macro writes each of them, with the value that it stands for.
import { param, type Ref, tasks, template, Workflow } from "argotsx";

const Detect = template(
  "detect",
  {
    inputs: { file: param.string() },
    outputs: { kind: param.oneOf(["image", "video", "text", "other"], { path: "/tmp/kind" }) },
  },
  ({ inputs, outputs, Container }) => (
    <Container
      image="alpine:3.23"
      command={["sh", "-ec"]}
      args={[
        `case "$FILE" in *.png) echo image;; *.mp4) echo video;; *.md) echo text;; *) echo other;; esac > ${outputs.kind.path}`,
      ]}
      env={{ FILE: inputs.file }}
    />
  ),
);

const Convert = template(
  "convert",
  {
    inputs: { file: param.string(), to: param.string() },
    outputs: { file: param.string({ path: "/tmp/file" }) },
  },
  ({ inputs, outputs, Container }) => (
    <Container
      image="alpine:3.23"
      command={["sh", "-ec"]}
      args={[`echo "$FILE.${inputs.to}" > ${outputs.file.path}`]}
      env={{ FILE: inputs.file }}
    />
  ),
);

const Store = template("store", { inputs: { file: param.string() } }, ({ inputs, Container }) => (
  <Container image="alpine:3.23" command={["echo", "store", inputs.file]} />
));

type Kind = "image" | "video" | "text" | "other";

interface CaseProps {
  readonly of: Ref<Kind>;
  readonly is: Kind;
  readonly to: string;
  readonly file: Ref<string>;
}

/** What happens to files of one kind. */
const Case = ({ of, is, to, file }: CaseProps) => {
  const Converted = Convert.as(`convert-${is}`);
  return (
    <>
      <Converted file={file} to={to} when={() => of() === is} />
      <Store name={`store-${is}`} file={Converted.outputs.file} after={Converted.succeeded} />
    </>
  );
};

const Main = template("main", { inputs: { file: param.string() } }, ({ inputs, Dag }) => {
  const { Found } = tasks({ Found: Detect });
  const { kind } = Found.outputs;
  return (
    <Dag>
      <Found file={inputs.file} />
      <Case of={kind} is="image" to="webp" file={inputs.file} />
      <Case of={kind} is="video" to="webm" file={inputs.file} />
      <Case of={kind} is="text" to="html" file={inputs.file} />
      <Store name="store-as-it-is" file={inputs.file} when={() => kind() === "other"} />
    </Dag>
  );
});

export default (
  <Workflow generateName="switch-">
    <Main file="cat.png" />
  </Workflow>
);
