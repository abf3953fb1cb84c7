// Another artifact repository than the cluster's, logs that are kept in it, and a template whose files go elsewhere.
import { Container, Manifest, Step, Steps, Workflow } from "argotsx";

const repositories = "shop-artifacts";
const endpoint = "s3.eu-central-1.amazonaws.com";

export default (
  <>
    <Manifest
      apiVersion="v1"
      kind="ConfigMap"
      metadata={{
        name: repositories,
        annotations: { "workflows.argoproj.io/default-artifact-repository": "internal" },
      }}
      data={{
        internal: "s3:\n  endpoint: minio.storage:9000\n  insecure: true\n  bucket: shop\n",
        audited: `s3:\n  endpoint: ${endpoint}\n  bucket: shop-audit\n  useSDKCreds: true\n`,
      }}
    />
    <Workflow
      generateName="close-books-"
      entrypoint="main"
      artifactRepositoryRef={{ configMap: repositories, key: "audited" }}
      archiveLogs
    >
      <Steps name="main">
        <Step name="close" template="close" />
        <Step
          name="publish"
          template="publish"
          arguments={{ artifacts: { balance: "{{steps.close.outputs.artifacts.balance}}" } }}
        />
      </Steps>
      <Container
        name="close"
        outputs={{ artifacts: { balance: "/out/balance.csv" } }}
        image="registry.example.com/books:6"
        args={["close", "--out=/out/balance.csv"]}
      />
      <Container
        name="publish"
        archiveLocation={{
          archiveLogs: false,
          s3: { endpoint, bucket: "shop-public", useSDKCreds: true, key: "books/{{workflow.name}}" },
        }}
        inputs={{ artifacts: { balance: "/in/balance.csv" } }}
        outputs={{ artifacts: { page: "/out/page.html" } }}
        image="registry.example.com/books:6"
        args={["publish", "--in=/in/balance.csv", "--out=/out/page.html"]}
      />
    </Workflow>
  </>
);
