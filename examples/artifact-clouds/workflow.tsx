// A file kept in the stores of three clouds and read back from each, with that cloud's words for the place and the secret.
import { artifact, azure, gcs, oss, param, tasks, template, Workflow } from "argotsx";

const google = { bucket: "shop-backups", serviceAccountKeySecret: { name: "google-storage", key: "key.json" } };

const microsoft = {
  endpoint: "https://shopbackups.blob.core.windows.net",
  container: "backups",
  accountKeySecret: { name: "azure-storage", key: "account-key" },
};

const alibaba = {
  endpoint: "https://oss-eu-central-1.aliyuncs.com",
  bucket: "shop-backups",
  createBucketIfNotPresent: true,
  lifecycleRule: { markInfrequentAccessAfterDays: 30, markDeletionAfterDays: 365 },
  accessKeySecret: { name: "alibaba-storage", key: "access-key" },
  secretKeySecret: { name: "alibaba-storage", key: "secret-key" },
};

const kept = { path: "/backup/orders.dump", archive: { none: {} } };

const Backup = template(
  "backup",
  {
    inputs: { file: param.string() },
    outputs: ({ file }) => ({
      google: artifact({ ...kept, gcs: { ...google, key: file } }),
      microsoft: artifact({ ...kept, azure: { ...microsoft, blob: file } }),
      alibaba: artifact({ ...kept, oss: { ...alibaba, key: file } }),
    }),
  },
  ({ Container }) => (
    <Container
      image="postgres:17-alpine"
      command={["pg_dump", "--format=custom", `--file=${kept.path}`, "--host=orders-db", "orders"]}
      env={{ PGPASSWORD: { secretKeyRef: { name: "orders-db", key: "password" } } }}
    />
  ),
);

const Verify = template(
  "verify",
  { inputs: { dump: artifact({ path: "/in/orders.dump" }) } },
  ({ inputs, Container }) => (
    <Container image="postgres:17-alpine" command={["pg_restore", "--list", inputs.dump.path]} />
  ),
);

const Main = template("main", { inputs: { file: param.string() } }, ({ inputs, Dag }) => {
  const { Saved } = tasks({ Saved: Backup });
  return (
    <Dag>
      <Saved file={inputs.file} />
      <Verify name="verify-google" dump={gcs({ ...google, key: inputs.file })} after={Saved} />
      <Verify name="verify-microsoft" dump={azure({ ...microsoft, blob: inputs.file })} after={Saved} />
      <Verify name="verify-alibaba" dump={oss({ ...alibaba, key: inputs.file })} after={Saved} />
    </Dag>
  );
});

export default (
  <Workflow generateName="backup-">
    <Main file="orders/2026-01-31.dump" />
  </Workflow>
);
