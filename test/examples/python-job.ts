/** What the example `python-job` must become, kept by hand: a common job, as people write it in YAML. */
export const pythonJob = {
  apiVersion: "argoproj.io/v1alpha1",
  kind: "Workflow",
  metadata: { generateName: "python-job-" },
  spec: {
    entrypoint: "main",
    volumes: [{ name: "task-results", persistentVolumeClaim: { claimName: "task-results-pvc" } }],
    templates: [
      {
        name: "main",
        script: {
          image: "python:3.11-slim",
          command: ["bash"],
          source: 'python -c "$PYTHON_CODE"\n',
          env: [{ name: "PYTHON_CODE", value: "print('Hello')" }],
          volumeMounts: [{ name: "task-results", mountPath: "/mnt/results" }],
        },
      },
    ],
  },
} as const;

/** The lines of that YAML when it is written by hand, with short lists in brackets. */
export const pythonJobLines = 23;
