// Settings, secrets and facts about the pod as files: each from a volume of its own, or projected into one folder.
import { Container, Workflow } from "argotsx";

export default (
  <Workflow generateName="settings-">
    <Container
      name="gateway-tests"
      image="registry.example.com/gateway-tests:3"
      volumes={{
        settings: { configMap: { name: "gateway", items: { "gateway.yaml": "gateway.yaml" } } },
        certificate: { secret: { secretName: "gateway-tls", defaultMode: 0o400 } },
        pod: {
          downwardAPI: {
            items: [
              { path: "labels", fieldRef: { fieldPath: "metadata.labels" } },
              { path: "memory-limit", resourceFieldRef: { containerName: "main", resource: "limits.memory" } },
            ],
          },
        },
        identity: {
          projected: {
            sources: [
              { serviceAccountToken: { path: "token", audience: "vault", expirationSeconds: 3600 } },
              { configMap: { name: "vault", items: { "ca.crt": "ca.crt" } } },
              { secret: { name: "vault-role", items: { role: "role" } } },
              { downwardAPI: { items: [{ path: "namespace", fieldRef: { fieldPath: "metadata.namespace" } }] } },
            ],
          },
        },
      }}
      volumeMounts={{
        "/etc/gateway": "settings",
        "/etc/tls": { name: "certificate", readOnly: true },
        "/etc/pod": "pod",
        "/var/run/vault": { name: "identity", readOnly: true },
      }}
      resources={{ limits: { memory: "512Mi" } }}
    />
  </Workflow>
);
