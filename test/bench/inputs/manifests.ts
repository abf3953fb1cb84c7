/**
 * Manifests as people write them: block and flow style, quotes, comments, block scalars, several kinds, 35 to 60
 * lines. `n` makes each file different.
 */
const shapes: readonly ((n: number) => string)[] = [
  (n) => `# Nightly report number ${n}: fetch, crunch, publish.
apiVersion: argoproj.io/v1alpha1
kind: CronWorkflow
metadata:
  name: nightly-report-${n}
  namespace: reports
  labels: {team: data, tier: "${n % 3}"}
spec:
  schedules:
    - "${n % 60} 3 * * *"
  timezone: Europe/Berlin
  concurrencyPolicy: Replace
  startingDeadlineSeconds: 300
  successfulJobsHistoryLimit: 3
  failedJobsHistoryLimit: 5
  workflowSpec:
    entrypoint: report
    ttlStrategy:
      secondsAfterCompletion: 86400   # one day
    templates:
      - name: report
        dag:
          tasks:
            - name: fetch
              template: run
              arguments:
                parameters: [{name: step, value: fetch}]
            - name: crunch
              depends: fetch
              template: run
              arguments:
                parameters: [{name: step, value: crunch}]
            - name: publish
              depends: crunch.Succeeded
              template: run
              arguments:
                parameters: [{name: step, value: publish}]
      - name: run
        inputs:
          parameters:
            - name: step
        container:
          image: registry.example.com/report:2.${n}
          command: [report]
          args: ["--step", "{{inputs.parameters.step}}"]
          resources:
            requests: {cpu: 250m, memory: 512Mi}
            limits: {memory: 1Gi}
`,
  (n) => `apiVersion: argoproj.io/v1alpha1
kind: WorkflowTemplate
metadata:
  name: train-model-${n}
  annotations:
    example.com/owner: "ml-platform"
    example.com/note: >-
      Trains one model for each learning rate and keeps the best.
      The rates are written as text on purpose.
spec:
  entrypoint: train
  arguments:
    parameters:
      - name: dataset
        value: s3://datasets/images-${n}
      - name: epochs
        value: "${(n % 20) + 1}"
  volumeClaimTemplates:
    - metadata:
        name: work
      spec:
        accessModes: ["ReadWriteOnce"]
        resources:
          requests:
            storage: 10Gi
  templates:
    - name: train
      inputs:
        parameters:
          - name: rate
            default: '0.01'
      retryStrategy:
        limit: "3"
        retryPolicy: OnTransientError
        backoff: {duration: "30s", factor: 2, maxDuration: "10m"}
      script:
        image: python:3.12-slim
        command: [python]
        env:
          - name: RATE
            value: "{{inputs.parameters.rate}}"
          - {name: DATASET, value: "{{workflow.parameters.dataset}}"}
          - {name: EPOCHS, value: "{{workflow.parameters.epochs}}"}
          - name: TOKEN
            valueFrom:
              secretKeyRef:
                name: tracking
                key: token
        volumeMounts:
          - name: work
            mountPath: /work
        source: |
          import os, json
          rate = float(os.environ["RATE"])
          for epoch in range(int(os.environ["EPOCHS"])):
              print(json.dumps({"epoch": epoch, "rate": rate, "of": os.environ["DATASET"]}))
`,
  (n) => `apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata:
  generateName: release-${n}-
spec:
  entrypoint: release
  onExit: notify
  serviceAccountName: releaser
  nodeSelector:
    kubernetes.io/os: linux
  tolerations:
    - key: dedicated
      operator: Equal
      value: builds
      effect: NoSchedule
  templates:
    - name: release
      steps:
        - - name: checkout
            template: git
        - - name: unit
            template: make
            arguments: {parameters: [{name: target, value: test}]}
          - name: lint
            template: make
            arguments: {parameters: [{name: target, value: lint}]}
            continueOn: {failed: true}
        - - name: image
            template: make
            when: "'{{steps.lint.status}}' == 'Succeeded'"
            arguments: {parameters: [{name: target, value: image}]}
    - name: git
      container:
        image: alpine/git:v2.${n % 50}
        args: [clone, --depth, "1", "https://git.example.com/app-${n}.git", /src]
    - name: make
      inputs:
        parameters:
          - {name: target}
      container:
        image: golang:1.24
        workingDir: /src
        command: [make]
        args: ["{{inputs.parameters.target}}"]
    - name: notify
      container:
        image: curlimages/curl:8.12.1
        command: [sh, -c]
        args:
          - |
            curl -sS -X POST "$HOOK" \\
              -d "release ${n} ended as {{workflow.status}}"
`,
  (n) => `# Two documents: a template that the whole cluster shares, and a workflow that calls it.
apiVersion: argoproj.io/v1alpha1
kind: ClusterWorkflowTemplate
metadata:
  name: copy-${n}
spec:
  templates:
    - name: copy
      inputs:
        artifacts:
          - name: from
            path: /tmp/from
            s3:
              endpoint: s3.example.com
              bucket: inbox
              key: "{{workflow.name}}/part-${n}.gz"
              accessKeySecret: {name: s3, key: access}
              secretKeySecret: {name: s3, key: secret}
      outputs:
        artifacts:
          - name: to
            path: /tmp/to
            archive:
              none: {}
      container:
        image: busybox
        command: [cp, /tmp/from, /tmp/to]
---
apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata:
  generateName: copy-all-
spec:
  entrypoint: all
  parallelism: ${(n % 8) + 1}
  templates:
    - name: all
      steps:
        - - name: each
            templateRef:
              name: copy-${n}
              template: copy
              clusterScope: true
            withItems:
              - first
              - {bucket: inbox, retries: ${n}}
              - [a, b, "c:${n}"]
`,
];

/** The texts of `count` different manifest files, all of them valid. */
export const manifests = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => shapes[index % shapes.length]?.(index) ?? "");
