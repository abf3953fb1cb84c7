// A volume that a driver makes for the pod: passwords out of a vault, as files, by the secrets store of the cluster.
import { Container, Workflow } from "argotsx";

export default (
  <Workflow generateName="rotate-keys-" serviceAccountName="key-rotation">
    <Container
      image="registry.example.com/rotate-keys:2"
      args={["--credentials=/mnt/vault"]}
      volumes={{
        vault: {
          csi: {
            driver: "secrets-store.csi.k8s.io",
            readOnly: true,
            volumeAttributes: { secretProviderClass: "key-rotation" },
          },
        },
      }}
      volumeMounts={{ "/mnt/vault": { name: "vault", readOnly: true } }}
    />
  </Workflow>
);
