import { CronWorkflow, Dag, param, retries, template, workflow } from "argotsx";
import { Chat } from "./chat.tsx";

const Shards = template(
  "shards",
  { outputs: { result: param.json<{ name: string; rows: string }[]>({ stdout: true }) } },
  ({ Script }) => (
    <Script
      image="python:3.13"
      command="python"
      source={`
        import json

        print(json.dumps([{"name": name, "rows": str(rows)} for name, rows in [("a", 10), ("b", 20)]]))

      `}
    />
  ),
);

const Load = template(
  "load",
  { inputs: { shard: param.string(), rows: param.string({ default: "0" }) } },
  ({ inputs, Container }) => (
    <Container
      retryStrategy={{ limit: "3", backoff: { duration: "10s", factor: 2 } }}
      image="registry.example.com/load:3"
      args={[`--shard=${inputs.shard}`, `--rows=${inputs.rows}`, `--attempt=${retries}`]}
      resources={{ limits: { memory: "1Gi" } }}
    />
  ),
);

const ShardsTask = Shards.as("shards");

const LoadTask = Load.each("load", ShardsTask.outputs.result);

export default (
  <CronWorkflow
    name="nightly"
    // who is called at night
    annotations={{ owner: "team-data" }}
    schedules={["30 2 * * *"]}
    timezone="Europe/Zurich"
    concurrencyPolicy="Forbid"
    workflowSpec={{ activeDeadlineSeconds: 7200 }}
  >
    <Dag name="nightly">
      <ShardsTask />
      {/* One pod for each shard. */}
      <LoadTask shard={LoadTask.item.name} rows={LoadTask.item.rows} />
      <Chat.Send name="tell" text={`loaded for ${workflow.name}`} after={LoadTask} />
    </Dag>
  </CronWorkflow>
);
