// Map and reduce over files in a bucket: one task splits, one for each part maps, and the last one adds up.
import { artifact, param, Script, s3, tasks, template, Workflow, workflow } from "argotsx";

const Python = ({ children }: { children: string }) => (
  <Script image="python:alpine3.23" command="python" source={children} />
);
const stored = (path: string, key: string) =>
  artifact({ path, archive: { none: {} }, s3: { key: `${workflow.name}/${key}` } });

const Split = template(
  "split",
  {
    inputs: { numParts: param.number() },
    outputs: { ids: param.json<string[]>({ stdout: true }), parts: stored("/mnt/out", "parts/") },
  },
  ({ inputs }) => (
    <Python>{`
      import json
      import os
      import sys
      os.mkdir("/mnt/out")
      partIds = list(map(lambda x: str(x), range(${inputs.numParts})))
      for i, partId in enumerate(partIds, start=1):
        with open("/mnt/out/" + partId + ".json", "w") as f:
          json.dump({"foo": i}, f)
      json.dump(partIds, sys.stdout)
    `}</Python>
  ),
);

const MapPart = template(
  "map",
  {
    inputs: { partId: param.string(), part: artifact({ path: "/mnt/in/part.json" }) },
    outputs: { part: stored("/mnt/out/part.json", "results/{{inputs.parameters.partId}}.json") },
  },
  () => (
    <Python>{`
      import json
      import os
      import sys
      os.mkdir("/mnt/out")
      with open("/mnt/in/part.json") as f:
        part = json.load(f)
      with open("/mnt/out/part.json", "w") as f:
        json.dump({"bar": part["foo"] * 2}, f)
    `}</Python>
  ),
);

const Reduce = template(
  "reduce",
  {
    inputs: { results: artifact({ path: "/mnt/in", s3: { key: `${workflow.name}/results` } }) },
    outputs: { total: stored("/mnt/out/total.json", "total.json") },
  },
  () => (
    <Python>{`
      import json
      import os
      import sys
      total = 0
      os.mkdir("/mnt/out")
      for f in list(map(lambda x: open("/mnt/in/" + x), os.listdir("/mnt/in"))):
        result = json.load(f)
        total = total + result["bar"]
      with open("/mnt/out/total.json" , "w") as f:
        json.dump({"total": total}, f)
    `}</Python>
  ),
);

const Main = template("main", { inputs: { numParts: param.number() } }, ({ inputs, Dag }) => {
  const { Parts } = tasks({ Parts: Split });
  const Mapper = MapPart.each("map", Parts.outputs.ids);
  return (
    <Dag>
      <Parts numParts={inputs.numParts} />
      <Mapper partId={Mapper.item} part={s3({ key: `${workflow.name}/parts/${Mapper.item}.json` })} />
      <Reduce after={Mapper} />
    </Dag>
  );
});

export default (
  <Workflow generateName="map-reduce-">
    <Main numParts={4} />
  </Workflow>
);
