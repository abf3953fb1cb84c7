import { editYaml } from "@argotsx/yaml/edit";
import { readYaml } from "@argotsx/yaml/read";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkStructure } from "./structure.ts";

const found = (value: unknown, ownerOf?: () => string) =>
  checkStructure(
    {
      value,
      locate: () => ({ file: "a.yaml", line: 1, column: 1 }),
      origin: { document: 0, around: [] },
      ...(ownerOf && { ownerOf }),
    },
    "4.1",
  );

const workflow = (spec: object) => ({ apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", metadata: {}, spec });

/** What is said to the only thing that is wrong in a spec. */
const help = (spec: object): string | undefined => {
  const [only, another] = found(workflow(spec));
  assert.is(only?.id, "wrong-type");
  assert.is(another, undefined);
  return only?.help;
};

const inTemplate = (fields: object) => help({ templates: [{ name: "a", ...fields }] });
const inContainer = (fields: object) => inTemplate({ container: { image: "a", ...fields } });

test("a command that is one text is answered with its words, or with a shell", () => {
  assert.is(inContainer({ command: "echo hi" }), 'put it in a list: ["echo", "hi"]');
  assert.is(inContainer({ command: "sh" }), 'put it in a list: ["sh"]');
  assert.is(inContainer({ command: "echo hi && ls" }), 'put it in a list: ["sh", "-c", "echo hi && ls"]');
  assert.is(inContainer({ args: "a b" }), 'put it in a list: ["a", "b"]');
  assert.is(inContainer({ args: "a > b" }), 'put it in a list: ["a > b"]');
  assert.is(inContainer({ args: 5 }), 'put it in a list: ["5"]');
  assert.is(inContainer({ command: ["sh", "-c"], args: "echo hello" }), 'put it in a list: ["echo hello"]');
  assert.is(inContainer({ command: ["python", "-c"], args: "import a" }), 'put it in a list: ["import a"]');
  assert.is(inTemplate({ script: { source: "a", command: "bash -e" } }), 'put it in a list: ["bash", "-e"]');
  assert.is(
    inTemplate({ script: { source: "a", command: "set -e; sh" } }),
    "what is run stands in 'source', and in 'command' what reads it: [\"sh\"]",
  );
});

test("a number or a boolean in quotes, and a duration where seconds are due, are answered with what to write", () => {
  assert.is(help({ parallelism: "5" }), "write 5");
  assert.is(help({ archiveLogs: "true" }), "write true");
  assert.is(help({ archiveLogs: "Yes" }), "write true");
  assert.is(help({ activeDeadlineSeconds: "10m" }), "write 600");
  assert.is(help({ activeDeadlineSeconds: "1 hour" }), "write 3600");
  assert.is(help({ activeDeadlineSeconds: "1500ms" }), undefined);
  assert.is(help({ parallelism: "10m" }), undefined);
  assert.is(help({ ttlStrategy: { secondsAfterCompletion: "1d" } }), "write 86400");
  assert.is(help({ priority: "99999999999" }), undefined);
  assert.is(help({ parallelism: "1.5" }), undefined);
  assert.is(help({ parallelism: "{{workflow.parameters.n}}" }), "Argo reads this field before it fills in tags");
});

test("a value is answered with the object around it that has one field for it", () => {
  assert.is(inTemplate({ suspend: "30s" }), "write suspend: { duration: 30s }");
  assert.is(help({ podGC: "OnPodCompletion" }), "write podGC: { strategy: OnPodCompletion }");
  assert.is(help({ podGC: "often" }), undefined);
  assert.is(help({ workflowTemplateRef: "build" }), "write workflowTemplateRef: { name: build }");
  assert.is(inTemplate({ retryStrategy: 3 }), "write retryStrategy: { limit: 3 }");
  assert.is(inTemplate({ retryStrategy: "3" }), "write retryStrategy: { limit: 3 }");
  assert.is(inTemplate({ http: "https://example.com/" }), 'write http: { url: "https://example.com/" }');
  assert.is(help({ volumes: [{ name: "v", secret: "s" }] }), "write secret: { secretName: s }");
  assert.is(
    help({ volumes: [{ name: "v", persistentVolumeClaim: "c" }] }),
    "write persistentVolumeClaim: { claimName: c }",
  );
  assert.is(inTemplate({ container: "busybox" }), undefined);
  assert.is(help({ podMetadata: "a" }), undefined);
  assert.is(inContainer({ envFrom: ["my-secret"] }), undefined);
  assert.is(inContainer({ ports: [8080] }), "write { containerPort: 8080 }");
  assert.is(help({ volumes: [{ name: "v", secret: true }] }), undefined);
  assert.is(inTemplate({ retryStrategy: { backoff: 5 } }), undefined);
  assert.is(help({ synchronization: { semaphores: ["a"] } }), undefined);
});

test("a list is answered with the object around it, or without its dash", () => {
  assert.is(inTemplate({ dag: [{ name: "a", template: "b" }] }), "write dag: { tasks: [{ name: a, template: b }] }");
  assert.is(inTemplate({ dag: [{ name: "a", tmpl: "b" }, 3] }), "write dag: { tasks: […] }");
  assert.is(
    help({ arguments: [{ name: "a", value: "b" }] }),
    "write arguments: { parameters: [{ name: a, value: b }] }",
  );
  assert.is(
    inTemplate({ inputs: [{ name: "a", path: "/a" }] }),
    'write inputs: { artifacts: [{ name: a, path: "/a" }] }',
  );
  assert.is(inTemplate({ container: [{ image: "a" }] }), "it is no list: write it without the dash");
  assert.is(inTemplate({ container: [] }), undefined);
  assert.is(inContainer({ image: ["a"] }), "write it without the list");
});

test("a text in a list of objects is answered with the object that it is short for", () => {
  assert.is(help({ imagePullSecrets: ["regcred"] }), "write { name: regcred }");
  assert.is(help({ imagePullSecrets: "regcred" }), "put it in a list: [{ name: regcred }]");
  assert.is(inTemplate({ inputs: { parameters: ["who", { name: "b" }] } }), "write { name: who }");
  assert.is(inContainer({ env: ["LEVEL=debug"] }), "write { name: LEVEL, value: debug }");
  assert.is(inContainer({ env: ["LEVEL"] }), "write { name: LEVEL }");
  assert.is(help({ synchronization: { mutexes: ["a"] } }), "write { name: a }");
});

test("an object in the place of a list, and a text that became one, are answered with how they are written", () => {
  assert.is(
    help({ synchronization: { mutexes: { name: "a" } } }),
    "it is a list, whose items begin with a dash: - name: …",
  );
  assert.is(
    inContainer({ args: [{ "echo a": "b" }] }),
    'a text with a colon and a blank in it needs quotes: "echo a: b"',
  );
  assert.is(inContainer({ image: { a: "b" } }), undefined);
});

const inTask = (fields: object) => inTemplate({ dag: { tasks: [{ name: "z", template: "b", ...fields }] } });

test("a list in 'depends' is joined where each of it is the name of a task", () => {
  assert.is(inTask({ depends: ["a", "b-1"] }), 'join the tasks with an operator: "a && b-1"');
  assert.is(inTask({ depends: ["a"] }), "write it without the list");
  for (const depends of [["a || d", "d"], ["a.Failed", "!b"], [{ task: "a" }, "b"], [], ["a", 1], ["a", ""]])
    assert.is(inTask({ depends }), undefined, JSON.stringify(depends));
  assert.is(inTask({ depends: ["a".repeat(20), "b".repeat(20)] }), undefined);
});

test("a text in 'dependencies' is answered with the tasks that it names", () => {
  assert.is(inTask({ dependencies: "a" }), 'put it in a list: ["a"]');
  assert.is(inTask({ dependencies: "a, c" }), 'put it in a list: ["a", "c"]');
  assert.is(inTask({ dependencies: " a b-1,c, " }), 'put it in a list: ["a", "b-1", "c"]');
  for (const dependencies of ["", ", ", "a && b", "a.Failed", `a, ${"b".repeat(40)}`])
    assert.is(inTask({ dependencies }), undefined, dependencies);
});

test("a text with a comma is not taken for the only one of a list", () => {
  const claim = (accessModes: string) => help({ volumeClaimTemplates: [{ spec: { accessModes } }] });
  assert.is(claim("ReadWriteOnce"), 'put it in a list: ["ReadWriteOnce"]');
  assert.is(claim("ReadWriteOnce,ReadOnlyMany"), undefined);
  assert.is(inTemplate({ steps: [[{ name: "a", template: "b", withItems: "a, b" }]] }), undefined);
});

test("a list in a text is given to the loop that takes one", () => {
  const step = { name: "a", template: "b", withItems: "{{inputs.parameters.all}}" };
  assert.is(inTemplate({ steps: [[step]] }), "a list in a text is for 'withParam'");
});

test("a component is told in its own language", () => {
  const [only] = found(workflow({ imagePullSecrets: ["regcred"] }), () => "<Workflow>");
  assert.is(only?.help, 'write { name: "regcred" }');
});

const text = (line: string): string =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: {}\nspec:\n  ${line}\n`;

const fixed = (line: string): string => {
  const [document] = readYaml(text(line)).documents;
  const lines = text(line).split("\n");
  const manifest = {
    value: document?.value,
    locate: () => undefined,
    origin: { document: 0, around: [] },
    writtenAt: (path: readonly (string | number)[]) => {
      const span = document?.locate(path, "value");
      return span && lines[span.line - 1]?.slice(span.column - 1, span.endColumn - 1);
    },
  };
  const fixes = checkStructure(manifest, "4.1").flatMap(({ fix }) =>
    fix?.document === undefined ? [] : [{ ...fix, document: fix.document }],
  );
  return editYaml(text(line), fixes).text;
};

test("quotes around a number or a boolean are taken away, and nothing else is touched", () => {
  assert.is(fixed('parallelism: "5" # at most'), text("parallelism: 5 # at most"));
  assert.is(fixed("archiveLogs: 'true'"), text("archiveLogs: true"));
  for (const line of ['archiveLogs: "yes"', 'activeDeadlineSeconds: "10m"', 'parallelism: "05"', 'priority: "1e3"'])
    assert.is(fixed(line), text(line));
});

test("quotes are put around a number or a boolean that every reader takes for the same", () => {
  assert.is(fixed("nodeSelector: { gpu: true, zone: 3 } # b"), text('nodeSelector: { gpu: "true", zone: "3" } # b'));
  for (const value of ["yes", "1.10", "010", "1e3", "True"])
    assert.is(fixed(`nodeSelector: { a: ${value} }`), text(`nodeSelector: { a: ${value} }`));
});

test("what an anchor names is left alone, since it is meant elsewhere too", () => {
  const shared = 'parallelism: &n "5"\n  podMetadata: { labels: { a: *n } }';
  assert.is(fixed(shared), text(shared));
});

test.run();
