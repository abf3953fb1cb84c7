// A CI pipeline: checkout on a shared volume, tests on every version, an image when all pass, a message at the end.
import { Container, Dag, Http, Task, Workflow } from "argotsx";

const versions = ["20", "22", "24"];
const work = { workingDir: "/work", volumeMounts: { "/work": "work" } };

export default (
  <Workflow
    generateName="ci-"
    labels={{ app: "ci" }}
    entrypoint="pipeline"
    arguments={{ parameters: { repo: "https://git.example.com/team/shop.git", revision: "main" } }}
    onExit="notify"
    activeDeadlineSeconds={1800}
    podGC={{ strategy: "OnPodSuccess" }}
    synchronization={{ mutexes: ["ci-{{workflow.parameters.revision}}"] }}
    ttlStrategy={{ secondsAfterCompletion: 86_400 }}
    volumeClaimTemplates={[
      {
        metadata: { name: "work" },
        spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "2Gi" } } },
      },
    ]}
    volumes={{
      registry: { secret: { secretName: "registry", items: { ".dockerconfigjson": "config.json" } } },
    }}
  >
    <Dag name="pipeline">
      <Task name="checkout" template="checkout" />
      <Task name="install" template="npm" arguments={{ parameters: { command: "ci" } }} depends="checkout" />
      <Task
        name="test"
        template="npm"
        arguments={{ parameters: { command: "test", node: "{{item}}" } }}
        depends="install"
        withItems={versions}
      />
      <Task name="image" template="image" depends="test" when="{{workflow.parameters.revision}} == main" />
    </Dag>
    <Container
      {...work}
      name="checkout"
      image="alpine/git:2.49.1"
      command={["sh", "-c"]}
      args={['git clone --depth 1 --branch "$REVISION" "$REPO" .']}
      env={{ REPO: "{{workflow.parameters.repo}}", REVISION: "{{workflow.parameters.revision}}" }}
    />
    <Container
      {...work}
      name="npm"
      inputs={{ parameters: { command: {}, node: "24" } }}
      image="node:{{inputs.parameters.node}}-alpine"
      command={["npm", "{{inputs.parameters.command}}"]}
    />
    <Container
      name="image"
      retryStrategy={{ limit: 2, backoff: { duration: "30s", factor: 2 } }}
      image="moby/buildkit:v0.24.0"
      command="buildctl-daemonless.sh"
      args={[
        "build",
        "--frontend=dockerfile.v0",
        "--local=context=/work",
        "--local=dockerfile=/work",
        "--output=type=image,name=registry.example.com/shop:{{workflow.uid}},push=true",
      ]}
      env={{ DOCKER_CONFIG: "/registry" }}
      securityContext={{ privileged: true }}
      volumeMounts={{ "/work": "work", "/registry": { name: "registry", readOnly: true } }}
    />
    <Http
      name="notify"
      method="POST"
      url="https://chat.example.com/hooks/ci"
      headers={{ "Content-Type": "application/json", Authorization: { secretKeyRef: { name: "chat", key: "token" } } }}
      body={JSON.stringify({ text: "{{workflow.name}}: {{workflow.status}}" })}
      successCondition="response.statusCode == 200"
    />
  </Workflow>
);
