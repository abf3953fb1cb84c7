import type { Form } from "../construct.ts";

/** Pieces of syntax. What they become is in lower-form.ts, since one needs the other. */
export const forms: readonly Form[] = [
  {
    kinds: ["literal"],
    written: '"text", 1.5, true, null',
    domain: "numbers that are finite",
    becomes: "`'text'`, `1.5`, `true`, `nil`",
  },
  {
    kinds: ["name"],
    written: "NAME, object.name, list[0] of the module",
    domain: "data: texts, finite numbers, booleans, `null`, lists and plain objects of them",
    becomes: "the value it has while compiling; what follows from such values alone is computed by JavaScript",
  },
  {
    kinds: ["call"],
    written: "reference()",
    domain: "references, and variables that hold arrow functions",
    becomes: "the variable of Argo, converted to its declared type: `asFloat(inputs.parameters.x)`",
  },
  {
    kinds: ["template"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what users write
    written: "`text ${value}`",
    domain: "texts, numbers, booleans, `null`; members of JSON that are one of these",
    becomes: "`'text ' + …`, each value as by `String(value)`",
  },
  {
    kinds: ["conditional"],
    written: "condition ? a : b",
    domain: "booleans as conditions",
    becomes: "`condition ? a : b`",
  },
  {
    kinds: ["member"],
    written: "json.name, json?.name",
    domain: "members of JSON objects; behind `?.` anything may be absent",
    becomes: "`json.name`, `json?.name`",
  },
  {
    kinds: ["member"],
    written: "text.length",
    domain: "",
    becomes:
      "`len(sprig.regexReplaceAll('[\\\\x{10000}-\\\\x{10FFFF}]', text, '__'))`, which counts as UTF-16 does; `len(text)` when compared with 0",
  },
  {
    kinds: ["member"],
    written: "list.length",
    domain: "lists, and members of JSON that are lists or texts",
    becomes: "`len(list)`",
  },
  {
    kinds: ["element"],
    written: "list[index]",
    domain: "whole numbers; others fail when it runs",
    becomes: "`get(list, index)`, and `nil` when the index is negative",
  },
  {
    kinds: ["element"],
    written: "text[index]",
    domain: "whole numbers, others fail when it runs; texts of characters up to U+FFFF",
    becomes: "`get(split(text, ''), index)`",
  },
  {
    kinds: ["element"],
    written: "object[key]",
    domain: "objects and keys that are texts",
    becomes: "`get(object, key)`",
  },
  {
    kinds: ["list"],
    written: "[a, ...list]",
    domain: "",
    becomes: "`[a]`, `concat([a], list)`",
  },
  {
    kinds: ["object"],
    written: "{ name: value }",
    domain: "Argo writes the keys in alphabetical order",
    becomes: "`{'name': value}`",
  },
  {
    kinds: ["parameter", "callback"],
    written: "(item, index) => …",
    domain:
      "where a function is taken; one that reads a parameter of the function around it: lists of up to 1,000 items",
    becomes: "`#`, `#index`",
  },
];
