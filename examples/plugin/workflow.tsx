// A template that an executor plugin runs, with a body that only the plugin understands.
import { Plugin, Workflow } from "argotsx";

export default (
  <Workflow generateName="plugin-">
    <Plugin
      name="announce"
      inputs={{ parameters: { channel: "#releases" } }}
      plugin={{ slack: { channel: "{{inputs.parameters.channel}}", text: "{{workflow.name}} has started" } }}
    />
  </Workflow>
);
