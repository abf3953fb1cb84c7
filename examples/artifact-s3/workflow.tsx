// A bucket of AWS outside of the artifact repository, in a role of its own, with files that a key of KMS encrypts.
import { artifact, template, Workflow, workflow } from "argotsx";

const bucket = {
  endpoint: "s3.eu-central-1.amazonaws.com",
  region: "eu-central-1",
  bucket: "shop-reports",
  useSDKCreds: true,
  roleARN: "arn:aws:iam::123456789012:role/shop-reports",
};

const { Y, m } = workflow.creationTimestamp;

const Report = template(
  "report",
  {
    inputs: { prices: artifact({ path: "/in/prices.csv", s3: { ...bucket, key: "prices/latest.csv" } }) },
    outputs: {
      report: artifact({
        path: "/out/report.pdf",
        archive: { none: {} },
        s3: {
          ...bucket,
          key: `reports/${Y}/${m}/report.pdf`,
          encryptionOptions: {
            enableEncryption: true,
            kmsKeyId: "alias/shop-reports",
            kmsEncryptionContext: JSON.stringify({ service: "shop" }),
          },
        },
      }),
    },
  },
  ({ inputs, outputs, Container }) => (
    <Container
      image="registry.example.com/report:5"
      args={[`--prices=${inputs.prices.path}`, `--out=${outputs.report.path}`]}
    />
  ),
);

export default (
  <Workflow generateName="report-">
    <Report />
  </Workflow>
);
