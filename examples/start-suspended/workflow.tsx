// A workflow that waits until somebody resumes it, and then goes before others of the queue.
import { Container, Workflow } from "argotsx";

export default (
  <Workflow generateName="restore-" suspend priority={100}>
    <Container
      image="postgres:17-alpine"
      command={["pg_restore", "--clean", "--dbname=orders", "/backup/orders.dump"]}
      volumes={{ backup: { persistentVolumeClaim: { claimName: "backups", readOnly: true } } }}
      volumeMounts={{ "/backup": { name: "backup", readOnly: true } }}
    />
  </Workflow>
);
