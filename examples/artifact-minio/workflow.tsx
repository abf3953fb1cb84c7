// S3 servers of one's own: one in the cluster, without TLS, and one behind a private authority, that encrypts with our key.
import { artifact, template, Workflow, workflow } from "argotsx";

const near = {
  endpoint: "minio.storage:9000",
  insecure: true,
  bucket: "models",
  accessKeySecret: { name: "minio", key: "access-key" },
  secretKeySecret: { name: "minio", key: "secret-key" },
};

const vault = {
  endpoint: "s3.vault.example.com",
  addressingStyle: "path",
  bucket: "predictions",
  createBucketIfNotPresent: { objectLocking: true },
  caSecret: { name: "vault-storage", key: "ca.crt" },
  accessKeySecret: { name: "vault-storage", key: "access-key" },
  secretKeySecret: { name: "vault-storage", key: "secret-key" },
  encryptionOptions: {
    enableEncryption: true,
    serverSideCustomerKeySecret: { name: "vault-storage", key: "customer-key" },
  },
} as const;

const Predict = template(
  "predict",
  {
    inputs: { model: artifact({ path: "/in/model", s3: { ...near, key: "demand/latest" } }) },
    outputs: {
      predictions: artifact({ path: "/out/predictions.csv", s3: { ...vault, key: `demand/${workflow.uid}.tgz` } }),
    },
  },
  ({ inputs, outputs, Container }) => (
    <Container
      image="registry.example.com/predict:6"
      args={[`--model=${inputs.model.path}`, `--out=${outputs.predictions.path}`]}
    />
  ),
);

export default (
  <Workflow generateName="predict-">
    <Predict />
  </Workflow>
);
