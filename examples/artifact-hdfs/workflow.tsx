// A file in a Hadoop cluster, read and written under a Kerberos principal.
import { artifact, hdfs, template, Workflow, workflow } from "argotsx";

const hadoop = {
  addresses: ["namenode-0.hadoop.example.com:8020", "namenode-1.hadoop.example.com:8020"],
  krbRealm: "EXAMPLE.COM",
  krbUsername: "etl",
  krbServicePrincipalName: "hdfs/_HOST",
  krbKeytabSecret: { name: "hadoop", key: "etl.keytab" },
  krbConfigConfigMap: { name: "hadoop", key: "krb5.conf" },
  dataTransferProtection: "privacy",
};

const Sessions = template(
  "sessions",
  {
    inputs: { clicks: artifact({ path: "/in/clicks.log" }) },
    outputs: {
      sessions: artifact({
        path: "/out/sessions.csv",
        archive: { none: {} },
        hdfs: { ...hadoop, path: `/data/sessions/${workflow.name}.csv`, force: true },
      }),
    },
  },
  ({ inputs, outputs, Container }) => (
    <Container image="registry.example.com/sessions:4" args={[inputs.clicks.path, outputs.sessions.path]} />
  ),
);

export default (
  <Workflow generateName="sessions-">
    <Sessions clicks={hdfs({ ...hadoop, path: "/data/clicks/today.log" })} />
  </Workflow>
);
