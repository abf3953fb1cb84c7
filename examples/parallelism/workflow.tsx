// How many pods run at a time: in the whole workflow, and fewer of them in one of its templates.
import { ForEach, param, sequence, template, Workflow } from "argotsx";

const Resize = template("resize", { inputs: { album: param.number() } }, ({ inputs, Container }) => (
  <Container image="registry.example.com/resize:2" args={[`--album=${inputs.album}`]} />
));

const Upload = template("upload", { inputs: { album: param.number() } }, ({ inputs, Container }) => (
  <Container image="registry.example.com/upload:2" args={[`--album=${inputs.album}`]} />
));

const albums = sequence({ start: 1, end: 50 });

const Resizes = template("resizes", {}, ({ Steps }) => (
  <Steps>
    <ForEach in={albums}>{(album) => <Resize album={album} />}</ForEach>
  </Steps>
));

const Uploads = template("uploads", {}, ({ Steps }) => (
  <Steps parallelism={2}>
    <ForEach in={albums}>{(album) => <Upload album={album} />}</ForEach>
  </Steps>
));

const Main = template("main", {}, ({ Steps }) => (
  <Steps>
    <Resizes />
    <Uploads />
  </Steps>
));

export default (
  <Workflow generateName="albums-" parallelism={10}>
    <Main />
  </Workflow>
);
