import { test } from "uvu";
import * as assert from "uvu/assert";
import { isFilledInElsewhere } from "./other-tools.ts";

test("knows the marks of other tools from Argo's tags", () => {
  for (const text of [
    "a-$" + "{SHA}",
    "$(NAME)",
    "{{ .Values.name }}",
    "{{- $x }}",
    '{{ include "a" . }}',
    "{{.Name}}",
  ]) {
    assert.ok(isFilledInElsewhere(text), text);
  }
  for (const text of [
    "a",
    "{{workflow.name}}",
    "{{ inputs.parameters.a }}",
    "{{=inputs.parameters.a + 'x'}}",
    "$HOME",
    "{{item}}",
  ]) {
    assert.not(isFilledInElsewhere(text), text);
  }
});

test.run();
