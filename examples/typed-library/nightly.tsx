// Another file that uses the library: a schedule runs one of its templates.
import { CronWorkflow } from "argotsx";
import { Lib } from "./library.tsx";

export default (
  <CronWorkflow name="nightly-build" schedules={["0 3 * * *"]}>
    <Lib.Build repo="team/shop" revision="next" />
  </CronWorkflow>
);
