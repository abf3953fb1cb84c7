import ts from "typescript";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { freeNames } from "./free-names.ts";

const free = (text: string): string => {
  const source = ts.createSourceFile("x.tsx", `(${text})`, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const [statement] = source.statements;
  return statement === undefined
    ? ""
    : freeNames(statement, ts)
        .map(({ name }) => name)
        .join(" ");
};

const rows: readonly (readonly [text: string, names: string])[] = [
  ["() => a + b.c + d[e]", "a b d e"],
  ["({ a, b: c = x, ...d }) => a + c + d + b", "x b"],
  ["([a, [b = a]]) => a + b", ""],
  ["() => ({ a, b: c, [d]: e, f() { return g; } })", "a c d e g"],
  ["() => { const a = 1; { let b = a; } return b; }", "b"],
  ["() => { if (x) { var a = 1; } return a; }", "x"],
  ["() => { return f(); function f() { return f; } }", ""],
  ["() => { for (const i of list) i; for (let j = 0; j < n; j++) {} return i + j; }", "list n i j"],
  ["() => { try { a; } catch ({ message }) { message; } catch_; }", "a catch_"],
  ["() => { try { a; } catch { b; } }", "a b"],
  ["() => { label: for (;;) { break label; } }", ""],
  ["() => { switch (a) { case b: let c = 1; default: c; } }", "a b"],
  ["function f() { return f() + arguments.length; }", ""],
  ["() => arguments", "arguments"],
  ["() => this.x", "this"],
  ["function () { return this.x; }", ""],
  [
    "() => { class A extends B<T> implements C { static x = this.y; z = A; #p = q; m() { return this.#p; } } return new A(); }",
    "B q",
  ],
  ["(a: Type, b: typeof value): Other => a as Cast satisfies More", ""],
  ["(x): x is string => typeof x === 'string'", ""],
  ["() => { enum E { A = 1, B = A, C = z } type T = X; interface I extends Y {} return E.A; }", "z"],
  ["() => { namespace N { export const a = b; } return N.a; }", "b"],
  ["() => f<Type>(x!)", "f x"],
  ["() => <div id={a}><B c={d}>{e}</B><F.g /></div>", "a B d e B F"],
  ["() => ({ a } = b)", "a b"],
  ["() => { ({ a: c = d } = b); }", "c d b"],
  [`() => tag\`x\${a}\``, "tag a"],
  ["async () => { for await (const a of b) await import(c); }", "b c"],
  ["() => import.meta.url + new.target", ""],
  ["() => a?.b?.[c]?.(d)", "a c d"],
  ["(a = b, b = 1) => a", ""],
  ["() => { let undefined_; return undefined; }", "undefined"],
];

for (const [text, names] of rows) {
  test(text, () => {
    assert.is(free(text), names);
  });
}

test.run();
