import type { EnvironmentType, StaticType, Value } from "../../packages/expr/src/index.ts";

const map = (entries: Readonly<Record<string, Value>>): Value => new Map(Object.entries(entries));

/** What the expressions are run with: texts below maps, as Argo has them, and a few values of other kinds. */
export const variables: ReadonlyMap<string, Value> = new Map(
  Object.entries({
    item: "banana",
    retries: "2",
    inputs: map({
      parameters: map({
        count: "3",
        ratio: "1.5",
        text: "Hello, Wörld 😀",
        empty: "",
        list: '["b","a","c"]',
        object: '{"a":1,"b":[true,null,"x"]}',
      }),
    }),
    tasks: map({
      "a-b": map({
        status: "Succeeded",
        exitCode: "0",
        outputs: map({ result: "[3,1,2]", parameters: map({ p: "v" }) }),
      }),
    }),
    steps: map({ one: map({ outputs: map({ result: "line 1\nline 2\n" }) }) }),
    workflow: map({ name: "wf-1", status: "Running", labels: map({ "app.kubernetes": map({ "io/name": "x" }) }) }),
    numbers: [3n, 1n, 2n, 2n],
    floats: [0.5, 2, -1.25],
    words: ["b", "a", "c", "a"],
    mixed: [1n, "a", true, null, 1.5],
    people: [map({ name: "Ada", age: 36n }), map({ name: "Bob", age: 7n })],
    n: 5n,
    x: 2.5,
    yes: true,
    nothing: null,
  } satisfies Record<string, Value>),
);

const typeOf = (value: Value): StaticType => {
  if (value === null) return { kind: "nil" };
  if (value instanceof Map) return { kind: "map" };
  if (Array.isArray(value)) return { kind: "list", items: { kind: "any" } };
  const kinds = { bigint: "int", number: "float", boolean: "bool", string: "string" } as const;
  const type = typeof value;
  return type in kinds ? { kind: kinds[type as keyof typeof kinds] } : { kind: "any" };
};

/** Their types, as Go knows them. */
export const environment: EnvironmentType = {
  variables: Object.fromEntries([...variables].map(([name, value]) => [name, typeOf(value)])),
  functions: true,
};
