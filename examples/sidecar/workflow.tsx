// Servers beside the tests, in the same pod: they are there when the tests begin, and stopped when these have ended.
import { Script, Workflow } from "argotsx";

export default (
  <Workflow generateName="integration-tests-">
    <Script
      image="golang:1.25-alpine"
      command="sh"
      source={`
        set -eu
        until nc -z localhost 5432 && nc -z localhost 6379; do sleep 1; done
        go test -tags=integration ./...
      `}
      env={{ DATABASE_URL: "postgres://postgres@localhost/test", REDIS_URL: "redis://localhost" }}
      workingDir="/src"
      volumes={{ source: { persistentVolumeClaim: { claimName: "shop-source", readOnly: true } } }}
      volumeMounts={{ "/src": { name: "source", readOnly: true } }}
      sidecars={{
        postgres: { image: "postgres:17-alpine", env: { POSTGRES_HOST_AUTH_METHOD: "trust", POSTGRES_DB: "test" } },
        redis: { image: "redis:8-alpine" },
      }}
    />
  </Workflow>
);
