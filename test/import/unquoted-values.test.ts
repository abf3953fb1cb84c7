import { test } from "uvu";
import * as assert from "uvu/assert";
import { Modules } from "../../packages/cli/src/import/compile-modules.ts";
import { convert } from "../../packages/cli/src/import/convert.ts";
import { FileImport } from "../../packages/import/src/index.ts";
import { anyStringText, fieldsOf, listOf } from "../../packages/schema/src/index.ts";
import { sourceContext } from "../../scripts/conformance-import/context.ts";

/** How a value is spelt in a manifest, and the text that Argo hands to the pod; nothing where it is no value. */
const values: readonly (readonly [string, string | undefined])[] = [
  ["3", "3"],
  ["1.10", "1.1"],
  ["1.0", "1"],
  ["1e3", "1000"],
  ["1e-7", "0.0000001"],
  ["1e21", "1000000000000000000000"],
  ["-0", "0"],
  ["-0.0", "-0"],
  ["0x10", "16"],
  ["0o17", "15"],
  ["010", "8"],
  ["08", "8"],
  ["1_000", "1000"],
  ["9007199254740993", "9007199254740992"],
  ["18446744073709551615", "18446744073709552000"],
  ["100000000000000000000000", "100000000000000000000000"],
  ["yes", "true"],
  ["Off", "false"],
  ["n", "false"],
  ["2024-01-01", "2024-01-01"],
  ["2001-12-14t21:59:43.10-05:00", "2001-12-14t21:59:43.10-05:00"],
  ["12:30:45", "12:30:45"],
  ["1e400", "1e400"],
  ["null", undefined],
  ["~", undefined],
  ['""', ""],
  ['"3"', "3"],
  ['"1.10"', "1.10"],
  ['"0x10"', "0x10"],
  ['"yes"', "yes"],
  ['"null"', "null"],
  ['"~"', "~"],
  ['"1e3"', "1e3"],
  ['"2024-01-01"', "2024-01-01"],
];

/** Each value as an argument, as a default, and as a value that an input has of its own. */
const manifest = (spelt: string, isValue: boolean): string => `# By hand.
apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata: { generateName: value- }
spec:
  entrypoint: main
  arguments: { parameters: [{ name: whole, value: ${spelt} }] }
  templates:
    - name: main
      dag:
        tasks:
          - name: run
            template: run
            ${isValue ? `arguments: { parameters: [{ name: given, value: ${spelt} }] }` : ""}
    - name: run
      inputs:
        parameters:
          - name: given
            ${isValue ? "" : 'default: "x"'}
          - { name: standard, default: ${spelt} }
          - { name: own, value: ${spelt} }
      container: { image: alpine }
`;

/** The texts of parameters, as Argo reads them, by their names. */
const textsOf = (parameters: unknown): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    listOf(parameters).map((one) => {
      const { name, value, default: standard } = fieldsOf(one);
      return [String(name), anyStringText(value) ?? anyStringText(standard)];
    }),
  );

test("a value without quotes is the same text in the pod after an import, typed or plain", async () => {
  const imports = new Map(
    (["typed", "plain"] as const).flatMap((style) =>
      values.map(([spelt, text], index) => {
        const file = new FileImport(manifest(spelt, text !== undefined), { style });
        return [`${style}-${index}.tsx`, file] as const;
      }),
    ),
  );
  const { texts } = await convert(sourceContext(), imports, { types: false });
  const modules = new Modules(sourceContext());
  const made = await modules.compile(texts).finally(() => modules.release());
  for (const style of ["typed", "plain"]) {
    for (const [index, [spelt, text]] of values.entries()) {
      const name = `${style}-${index}.tsx`;
      const [workflow] = made.get(name)?.manifests ?? [];
      const spec = fieldsOf(fieldsOf(workflow).spec);
      const templates = new Map(listOf(spec.templates).map((one) => [fieldsOf(one).name, fieldsOf(one)]));
      const [task] = listOf(fieldsOf(templates.get("main")?.dag).tasks);
      const told = `${style}: ${spelt}\n${texts.get(name)}`;
      assert.is(textsOf(fieldsOf(spec.arguments).parameters).whole, text, told);
      assert.is(textsOf(fieldsOf(fieldsOf(task).arguments).parameters).given, text, told);
      const inputs = textsOf(fieldsOf(templates.get("run")?.inputs).parameters);
      assert.is(inputs.standard, text, told);
      assert.is(inputs.own, text, told);
    }
  }
  // An input without a value gets none, of which the typed layer has no form.
  const plain = values.flatMap(([spelt, text], index) => {
    const [document] = imports.get(`typed-${index}.tsx`)?.documents ?? [];
    return text === undefined || document?.typed === 2 ? [] : [spelt];
  });
  assert.equal(plain, []);
});

test.run();
