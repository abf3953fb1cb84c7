import * as argotsx from "@argotsx/authoring";
import { kindOf } from "@argotsx/authoring/tree";
import { argoKinds, shapeOf } from "@argotsx/schema";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseAllDocuments } from "yaml";
import { argoFields, fieldsOf, templateTypes } from "./covered/argo-fields.ts";
import { leftOut, wanted } from "./covered/left-out.ts";
import { seenFields } from "./covered/seen-fields.ts";
import { exampleFiles, exampleNames, readExample } from "./examples-folder.ts";

// The YAML beside the sources: that it is what they build, examples.test.ts says.
const manifestsOf = (name: string): readonly unknown[] =>
  exampleFiles(name, ".yaml").flatMap((file) =>
    parseAllDocuments(readExample(name, file)).map((document) => document.toJS()),
  );

const manifests = exampleNames.flatMap(manifestsOf);
const seen = seenFields(manifests);
const fields = [...argoFields(), ...wanted.flatMap(fieldsOf)];

const notShown = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !seen.has(name) && leftOut[name] === undefined);

test("the examples show every kind", () => {
  const kinds = manifests.map((manifest) => (manifest as { readonly kind: string }).kind);
  assert.equal(
    argoKinds.filter((kind) => !kinds.includes(kind)),
    [],
  );
});

test("the examples show every type of template", () => {
  assert.is(templateTypes.length, 10);
  assert.equal(notShown(templateTypes.map((type) => `Template.${type}`)), []);
});

test("the examples show every store of artifacts", () => {
  const stores = shapeOf("ArtifactLocation").fieldNames.filter((name) => name !== "archiveLogs");
  assert.is(stores.length, 10);
  assert.equal(notShown(stores.map((store) => `Artifact.${store}`)), []);
});

test("the examples show every field of Argo's own that an author may write, but those that are left out", () => {
  // So many that a walk which went astray would be noticed.
  assert.ok(fields.length > 450, String(fields.length));
  assert.equal(notShown(fields), []);
});

test("what is left out exists, and no example shows it", () => {
  for (const field of Object.keys(leftOut)) {
    assert.ok(fields.includes(field), `there is no ${field}`);
    assert.not.ok(seen.has(field), `${field} is shown`);
  }
});

/** What an example imports from argotsx, without types. */
const importsOf = (name: string): readonly string[] =>
  exampleFiles(name, ".tsx").flatMap((file) =>
    [...readExample(name, file).matchAll(/^import \{([^}]*)\} from "argotsx";$/gm)].flatMap(([, names = ""]) =>
      names.split(",").map((one) => one.trim()),
    ),
  );

/** What tags stand for, so that nobody imports it. */
const behindTags: readonly string[] = ["Fragment", "createElement"];

test("the examples show every component and function that argotsx exports", () => {
  const imported = new Set(exampleNames.flatMap(importsOf));
  assert.is(Object.values(argotsx).flatMap((value) => kindOf(value) ?? []).length, 20);
  assert.equal(
    Object.keys(argotsx).filter((name) => !imported.has(name)),
    behindTags,
  );
});

test("one of the examples is a pipeline of the length of those that people run", () => {
  const [pipeline] = manifestsOf("release-pipeline") as readonly {
    readonly spec: { readonly templates: readonly { readonly dag?: { readonly tasks: readonly unknown[] } }[] };
  }[];
  const templates = pipeline?.spec.templates ?? [];
  assert.ok(templates.length >= 12, String(templates.length));
  assert.ok(templates.some(({ dag }) => dag !== undefined && dag.tasks.length >= 12));
});

test.run();
