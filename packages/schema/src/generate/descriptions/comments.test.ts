import { test } from "uvu";
import * as assert from "uvu/assert";
import { readSchemas } from "../schemas.ts";
import { commentsOf, textsOf } from "./comments.ts";
import { describeSchema } from "./describe-schema.ts";
import type { Descriptions } from "./descriptions.ts";

const schemas = readSchemas();
const descriptions: Descriptions = {
  types: {
    Artifact: { $: "A file.", path: "Where it is.", s3: "In S3.", plugin: "By a plugin." },
    ArtifactLocation: { $: "A place.", $like: "Artifact", s3: "The bucket." },
    ArtifactPaths: { $like: "ArtifactLocation" },
    CronWorkflowSpec: { schedule: "When to start." },
  },
  components: {},
};
const texts = textsOf(descriptions, schemas);

test("a type that is like another has its texts, but not what it is", () => {
  assert.is(texts("ArtifactLocation", "s3"), "The bucket.");
  assert.is(texts("ArtifactPaths", "s3"), "The bucket.");
  assert.is(texts("ArtifactPaths", "path"), "Where it is.");
  assert.is(texts("ArtifactPaths"), undefined);
  assert.is(texts("Template", "name"), undefined);
});

test("a text ends with the versions that brought or dropped what it speaks of", () => {
  assert.is(texts("Artifact"), "A file.");
  assert.is(texts("Artifact", "plugin"), "By a plugin. Since Argo 4.0.");
  assert.is(texts("CronWorkflowSpec", "schedule"), "When to start. Until Argo 3.7.");
});

test("an editor is also shown where Argo tells more", () => {
  const comments = commentsOf(descriptions, schemas);
  const link = "[Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact)";
  assert.is(comments("Artifact", "plugin"), `By a plugin. Since Argo 4.0. ${link}`);
  assert.is(comments("Artifact", "mode"), undefined);
});

test("types that are like each other are no endless search", () => {
  const circle: Descriptions = { types: { A: { $like: "B" }, B: { $like: "A" } }, components: {} };
  assert.is(textsOf(circle, schemas)("A", "x"), undefined);
});

test("a schema says what its types and fields are, and no longer what they were", () => {
  const [schema] = schemas.values();
  assert.ok(schema);
  const { Artifact, Template } = describeSchema(schema, texts).$defs;
  assert.match(Artifact?.description ?? "", /^A file\. \[Argo: Artifact\]/);
  assert.is(Artifact?.properties?.path?.description, "Where it is.");
  assert.not("description" in (Artifact?.properties?.mode ?? {}));
  assert.not("description" in (Template ?? {}));
});

test.run();
