// One task makes a list, one task for each of its items counts, and the last one adds up what they printed.
import { Dag, Script, Task, Workflow } from "argotsx";

const python = { image: "python:3.13-alpine", command: "python" };

export default (
  <Workflow generateName="fan-out-" entrypoint="word-count" arguments={{ parameters: { parts: "4" } }}>
    <Dag name="word-count">
      <Task name="split" template="split" />
      <Task
        name="count"
        template="count"
        arguments={{ parameters: { part: "{{item}}" } }}
        depends="split"
        withParam="{{tasks.split.outputs.result}}"
      />
      <Task
        name="sum"
        template="sum"
        arguments={{ parameters: { counts: "{{tasks.count.outputs.result}}" } }}
        depends="count"
      />
    </Dag>
    <Script
      {...python}
      name="split"
      env={{ PARTS: "{{workflow.parameters.parts}}" }}
      source={`
        import json, os
        print(json.dumps([f"part {n}" for n in range(int(os.environ["PARTS"]))]))
      `}
    />
    <Script
      {...python}
      name="count"
      inputs={{ parameters: ["part"] }}
      env={{ PART: "{{inputs.parameters.part}}" }}
      source={`
        import os
        print(len(os.environ["PART"].split()))
      `}
    />
    <Script
      {...python}
      name="sum"
      inputs={{ parameters: ["counts"] }}
      env={{ COUNTS: "{{inputs.parameters.counts}}" }}
      source={`
        import json, os
        print(sum(int(count) for count in json.loads(os.environ["COUNTS"])))
      `}
    />
  </Workflow>
);
