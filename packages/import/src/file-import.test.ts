import { test } from "uvu";
import * as assert from "uvu/assert";
import { FileImport } from "./file-import.ts";

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

test.run();
