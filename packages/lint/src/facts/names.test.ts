import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  classicEnvNameFault,
  configKeyFault,
  dnsLabelFault,
  dnsSubdomainFault,
  envNameFault,
  isShellVariable,
  labelKeyFault,
  labelValueFault,
  portNameFault,
} from "./names.ts";

const agrees = (fault: (text: string) => string | undefined, pattern: RegExp, longest = Number.POSITIVE_INFINITY) => {
  const text = fc.string({ unit: fc.constantFrom(..."aZ0-._/= é"), maxLength: 8 });
  const long = fc
    .integer({ min: Math.min(longest, 300) - 1, max: Math.min(longest, 300) + 1 })
    .map((length) => "a".repeat(length));
  fc.assert(
    fc.property(fc.oneof({ arbitrary: text, weight: 9 }, long), (name) => {
      assert.is(fault(name) === undefined, pattern.test(name) && name.length <= longest, name);
    }),
    { numRuns: 1000 },
  );
};

test("labels, subdomains and values agree with the expressions that Kubernetes prints for them", () => {
  agrees(dnsLabelFault, /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/, 63);
  agrees(dnsSubdomainFault, /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/, 253);
  agrees(labelValueFault, /^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/, 63);
  agrees(configKeyFault, /^(?!\.$|\.\.)[-._a-zA-Z0-9]+$/, 253);
  agrees(portNameFault, /^(?=.*[a-z])(?!.*--)[a-z0-9]([-a-z0-9]*[a-z0-9])?$/, 15);
  agrees(classicEnvNameFault, /^(?!\.$|\.\.)[-._a-zA-Z][-._a-zA-Z0-9]*$/);
});

test("a label's key may have a domain in front", () => {
  for (const key of ["app", "app.kubernetes.io/name", "a/B_c.d"]) assert.is(labelKeyFault(key), undefined, key);
  assert.is(labelKeyFault("a/b/c"), "has more than one '/'");
  assert.is(
    labelKeyFault("App.io/x"),
    "has a domain in front of '/' that holds 'A', but may only hold lower-case letters, digits, '-' and '.'",
  );
  assert.is(labelKeyFault("/x"), "has a domain in front of '/' that is empty");
  assert.is(labelKeyFault("a/"), "has a name after '/' that is empty");
});

test("says what is wrong", () => {
  assert.is(dnsLabelFault(""), "is empty");
  assert.is(dnsLabelFault("My-pod"), "holds 'M', but may only hold lower-case letters, digits and '-'");
  assert.is(dnsLabelFault("-a"), "begins with '-', but must begin with a lower-case letter or a digit");
  assert.is(dnsLabelFault("a-"), "ends with '-', but must end with a lower-case letter or a digit");
  assert.is(dnsLabelFault("a".repeat(64)), "has 64 characters, but may have 63 at most");
  assert.is(dnsLabelFault("a\nb"), "holds '\\n', but may only hold lower-case letters, digits and '-'");
  assert.is(dnsSubdomainFault("a..b"), "has two dots in a row");
  assert.is(
    dnsSubdomainFault("a.-b"),
    "has the part '-b' between dots, which begins with '-', but must begin with a lower-case letter or a digit",
  );
  assert.is(portNameFault("80"), "holds no letter");
  assert.is(portNameFault("a--b"), "has two '-' in a row");
});

test("tells three kinds of environment variables apart", () => {
  assert.is(envNameFault("my var"), undefined);
  assert.is(envNameFault("A=B"), "holds '=', but may only hold printable ASCII without '='");
  assert.ok(envNameFault("é") !== undefined);
  assert.ok(classicEnvNameFault("my var") !== undefined);
  assert.is(classicEnvNameFault("my.var-1"), undefined);
  assert.not(isShellVariable("my.var"));
  assert.ok(isShellVariable("_A1"));
});

test.run();
