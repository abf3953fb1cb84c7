// Containers that run before the main one, in their order: one waits for a database, the other makes a file for it.
import { Container, Workflow } from "argotsx";

export default (
  <Workflow generateName="migrate-" volumes={{ config: { emptyDir: {} } }}>
    <Container
      initContainers={{
        "wait-for-database": {
          image: "postgres:17-alpine",
          command: ["sh", "-c", "until pg_isready --host=orders-db; do sleep 2; done"],
        },
        "write-config": {
          image: "alpine:3.23",
          command: ["sh", "-c", 'echo "flyway.url=jdbc:postgresql://orders-db/$DATABASE" > /config/flyway.conf'],
          env: { DATABASE: "orders" },
          mirrorVolumeMounts: true,
        },
      }}
      image="flyway/flyway:11"
      args={["-configFiles=/config/flyway.conf", "migrate"]}
      volumeMounts={{ "/config": "config" }}
    />
  </Workflow>
);
