// Calls of a library's templates where they live, and of one of them copied in: the same types either way.
import { tasks, template, Workflow } from "argotsx";
import { Echo, Lib } from "./library.tsx";

const Main = template("main", {}, ({ Dag }) => {
  const { Shop } = tasks({ Shop: Lib.Build });
  return (
    <Dag>
      <Shop repo="team/shop" />
      <Lib.Echo message={`built ${Shop.outputs.digest}`} />
      <Echo name="copied" message="echo is a template of this workflow as well" />
    </Dag>
  );
});

export default (
  <Workflow generateName="uses-library-">
    <Main />
  </Workflow>
);
