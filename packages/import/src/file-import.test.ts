import { formatYaml } from "@argotsx/yaml/write";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { FileImport } from "./file-import.ts";
import { plainReasons } from "./plain-reasons.ts";

test("constants of several documents have names of their own, those of calls as well", () => {
  const template = (name: string, more: object = {}) => ({ name, container: { image: "x" }, ...more });
  const document = (name: string) =>
    JSON.stringify({
      ...{ apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", metadata: { name } },
      spec: {
        entrypoint: "main",
        templates: [
          {
            name: "main",
            dag: {
              tasks: [
                { name: "build", template: "image" },
                { name: "test", template: "image", depends: "build" },
              ],
            },
          },
          template("image"),
        ],
      },
    });
  const file = new FileImport(["a", "b", "c"].map(document).join("\n---\n"));
  const text = file.write() ?? "";
  const constants = [...text.matchAll(/^const (\w+) =/gm)].map(([, name]) => name);
  assert.equal(constants, ["Image", "Build", "ImageTemplate", "BuildTask", "ImageTemplate2", "BuildTask2"]);
});

test("complaints of one form make a document plainer by one step, however many there are", () => {
  const text = JSON.stringify({
    ...{ apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", metadata: { name: "a" } },
    spec: { entrypoint: "a", templates: ["a", "b", "c"].map((name) => ({ name, container: { image: "x" } })) },
  });
  const ofDocument = { line: undefined, message: "no" };
  for (let alone = 0; alone < 6; alone++) {
    const file = new FileImport(text);
    const styles = new Set<string>();
    for (let round = 0; round < 12; round++) {
      const lines = [...(file.write() ?? "").split("\n").keys()].map((index) => ({ line: index + 1, message: "no" }));
      styles.add(file.documents[0]?.style ?? "");
      file.complain(round < alone ? [ofDocument] : [ofDocument, ...lines]);
    }
    assert.equal([...styles], ["typed", "plain", "manifest"]);
  }
});

test("a step that is not in a group says how it is written", () => {
  const reasonOf = (steps: unknown): string | undefined => {
    const file = new FileImport(
      JSON.stringify({
        ...{ apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", metadata: { name: "a" } },
        spec: { entrypoint: "main", templates: [{ name: "main", steps }] },
      }),
    );
    file.write();
    return file.documents[0]?.reason;
  };
  const flat = { name: "flat", template: "main" };
  const said = "each item of steps is a list of steps that run together: - - name: flat";
  assert.is(reasonOf([flat]), said);
  assert.is(reasonOf([[flat], flat]), said);
  assert.is(reasonOf([[]]), "a group of steps is empty");
  assert.is(reasonOf([7]), "an item of steps is no list of steps");
});

test("a list for a loop that has a default is told by its name", () => {
  const items = (more: object) => ({ inputs: { parameters: [{ name: "items", ...more }] } });
  const call = { name: "each", template: "run", withParam: "{{inputs.parameters.items}}" };
  const reasons = (more: object): readonly string[] => {
    const file = new FileImport(
      JSON.stringify({
        ...{ apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", metadata: { name: "a" } },
        spec: {
          entrypoint: "main",
          templates: [
            { name: "main", ...items(more), steps: [[call]] },
            { name: "run", container: { image: "x" } },
          ],
        },
      }),
    );
    file.write();
    return [...(file.documents[0]?.plain.values() ?? [])];
  };
  assert.equal(reasons({}), []);
  const said = (given: string) =>
    `the input 'items' is a list that a loop goes over, and has its '${given}' as a text: write param.json<string[]>({ ${given}: … })`;
  assert.equal(reasons({ default: "[1]" }), [said("default")]);
  assert.equal(reasons({ value: "[1]" }), [said("value")]);
});

test("why something is plain says which name stands twice", () => {
  const reasonsOf = (...templates: readonly object[]): readonly string[] => {
    const file = new FileImport(
      JSON.stringify({
        ...{ apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", metadata: { name: "a" } },
        spec: { entrypoint: "main", templates },
      }),
    );
    file.write();
    const [{ plain, reason } = { plain: new Map<string, string>(), reason: undefined }] = file.documents;
    return [...plain.values(), ...(reason === undefined ? [] : [reason])];
  };
  const run = { name: "run", container: { image: "x" } };
  const call = { name: "a", template: "run" };
  const ports = { parameters: [{ name: "text" }], artifacts: [{ name: "text", path: "/x" }] };
  assert.equal(reasonsOf(run, run), ["two templates have the name 'run'"]);
  assert.equal(reasonsOf({ name: "main", dag: { tasks: [call, call] } }, run), ["two calls have the name 'a'"]);
  assert.equal(reasonsOf({ ...run, inputs: ports }), ["two inputs have the name 'text'"]);
  assert.equal(reasonsOf({ ...run, outputs: { parameters: [{ valueFrom: { path: "/x" } }] } }), [
    "an output has no name",
  ]);
});

test("a call that has no typed form says so, and its template counts as typed", () => {
  const call = (name: string, ...given: readonly string[]) => ({
    ...{ name, template: "run" },
    arguments: { parameters: given.map((one) => ({ name: one, value: "x" })) },
  });
  const file = new FileImport(
    JSON.stringify({
      ...{ apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", metadata: { name: "a" } },
      spec: {
        entrypoint: "main",
        templates: [
          {
            name: "main",
            steps: [[call("one", "text")], [call("two", "text", "txt")], [call("three", "text", "text")]],
          },
          { name: "run", inputs: { parameters: [{ name: "text" }] }, container: { image: "x" } },
        ],
      },
    }),
  );
  const text = file.write() ?? "";
  assert.match(text, "// 'two' in 'main' is not typed: template 'run' has no input 'txt'\n");
  assert.match(text, "// 'three' in 'main' is not typed: the argument 'text' for 'run' is given twice\n");
  assert.not.match(text, "'one' in 'main'");
  const [document] = file.documents;
  assert.is(document?.typed, 2);
  assert.equal(document === undefined ? [] : plainReasons(document).map(({ reason }) => reason), [
    "template 'run' has no input 'txt'",
    "the argument 'text' for 'run' is given twice",
  ]);
});

test("a file that is written as argotsx writes it has to come back in its order", () => {
  const template = (name: string) => ({ name, container: { image: "x" } });
  const workflow = (...templates: readonly object[]) => ({
    ...{ apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", metadata: { name: "a" } },
    spec: { entrypoint: "a", templates },
  });
  const made = [workflow(template("b"), template("a"))];
  const written = formatYaml([workflow(template("a"), template("b"))]);
  const own = new FileImport(written);
  own.write();
  assert.not(own.compare(made));
  assert.match(
    own.write() ?? "",
    'entrypoint="a" templates={[A, B]}',
    "typed templates are listed in the order of the file",
  );
  assert.not(own.compare(made));
  assert.is(own.documents[0]?.reason, "the file is written as argotsx writes it, and would come back otherwise");
  assert.ok(
    new FileImport(`# by hand\n${written}`).compare(made),
    "another hand's file may come back in another order",
  );
});

test("a list of manifests says that its items can be typed", () => {
  const item = { apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", metadata: { name: "a" }, spec: {} };
  const list = (...items: readonly object[]) => JSON.stringify({ apiVersion: "v1", kind: "List", items });
  assert.match(new FileImport(list(item)).write() ?? "", "// not typed: a List is one object");
  assert.not.match(new FileImport(list({ kind: "ConfigMap" })).write() ?? "", "not typed");
});

test("empty fields of a file that argotsx wrote are kept, and those of another are not", () => {
  const workflow = {
    ...{ apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", metadata: { name: "a" } },
    spec: { entrypoint: "a", templates: [{ name: "a", metadata: {}, container: { image: "x", resources: {} } }] },
  };
  const written = formatYaml([workflow]);
  assert.match(new FileImport(written).write() ?? "", 'metadata={{}} image="x" resources={{}}');
  assert.match(new FileImport(`# by hand\n${written}`).write() ?? "", '<Container name="a" image="x" />');
});

test("a complaint of TypeScript is told in words of the manifest, or with the code that it is about", () => {
  const reasonOf = (message: string): string | undefined => {
    const file = new FileImport(
      JSON.stringify({
        ...{ apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", metadata: { name: "a" } },
        spec: { entrypoint: "a", templates: [{ name: "a", nodeSelector: { disk: true }, container: { image: "x" } }] },
      }),
      { style: "plain" },
    );
    const line = (file.write() ?? "").split("\n").findIndex((one) => one.includes("nodeSelector")) + 1;
    file.complain([{ line, message }]);
    return file.documents[0]?.reason;
  };
  assert.is(
    reasonOf("TS2322: Type 'boolean' is not assignable to type 'Text'."),
    "spec.templates.0.nodeSelector.disk is true without quotes, where Argo takes a text",
  );
  assert.is(
    reasonOf("TS2353: 'image' does not exist."),
    'TS2353: \'image\' does not exist, in <Container name="a" nodeSelector={{ disk: true }} image="x" />',
  );
  assert.is(reasonOf("no good"), "no good");
});

test("a complaint of TypeScript is one sentence in a comment, and whole with the line of the field elsewhere", () => {
  const workflow =
    "apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: { name: a-long-name-so-that-the-line-is-longer-than-is-told }\nspec:\n  entrypoint: a\n";
  const file = new FileImport(
    `# By hand.\n${workflow}  podGC: { strategi: x }\n  templates: [{ name: a, container: { image: x } }]\n`,
    { style: "plain" },
  );
  const message =
    "TS2561: Object literal may only specify known properties, but 'strategi' does not exist in type 'PodGC'. Did you mean to write 'strategy'?";
  const line = (file.write() ?? "").split("\n").findIndex((one) => one.includes("strategi")) + 1;
  file.complain([{ line, message }]);
  assert.match(
    file.write() ?? "",
    "// not typed: TS2561: Object literal may only specify known properties, but 'strategi' does not exist in type 'PodGC'\n",
  );
  const [document] = file.documents;
  const [told] = document === undefined ? [] : plainReasons(document);
  assert.ok(told?.reason.startsWith(message), told?.reason);
  assert.match(told?.reason ?? "", /is-told" …$/, "the code is not cut in the middle of a word");
  assert.is(told?.line, 7);
});

test.run();
