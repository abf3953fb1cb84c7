// A script with a variable and a mounted claim, each a record instead of a list.
import { Script, Workflow } from "argotsx";

const claim = { persistentVolumeClaim: { claimName: "task-results-pvc" } };

export default (
  <Workflow generateName="python-job-" volumes={{ "task-results": claim }}>
    <Script
      image="python:3.11-slim"
      command="bash"
      source={'python -c "$PYTHON_CODE"\n'}
      env={{ PYTHON_CODE: "print('Hello')" }}
      volumeMounts={{ "/mnt/results": "task-results" }}
    />
  </Workflow>
);
