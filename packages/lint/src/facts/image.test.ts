import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { imageFault, meantImage, pinOf, readImage } from "./image.ts";

test("splits references", () => {
  assert.equal(readImage("alpine"), { registry: "docker.io", repository: "alpine" });
  assert.equal(readImage("argoproj/argosay:v2"), { registry: "docker.io", repository: "argoproj/argosay", tag: "v2" });
  assert.equal(readImage("localhost/a"), { registry: "localhost", repository: "a" });
  assert.equal(readImage("host:5000/a/b"), { registry: "host:5000", repository: "a/b" });
  assert.equal(readImage("a:1@sha256:0"), { registry: "docker.io", repository: "a", tag: "1", digest: "sha256:0" });
  assert.is(readImage("a:{{x}}"), undefined);
  assert.is(readImage(""), undefined);
});

test("what was put together comes apart again", () => {
  const registry = fc.constantFrom("ghcr.io", "localhost:5000", "registry.example.com");
  const repository = fc.constantFrom("a", "team/app", "a/b/c");
  const tag = fc.constantFrom("1.2", "latest", "v1-alpine");
  fc.assert(
    fc.property(
      registry,
      repository,
      fc.option(tag),
      fc.option(fc.constant("sha256:ab")),
      (host, name, version, digest) => {
        const text = `${host}/${name}${version === null ? "" : `:${version}`}${digest === null ? "" : `@${digest}`}`;
        const parts = { ...(version !== null && { tag: version }), ...(digest !== null && { digest }) };
        assert.equal(readImage(text), { registry: host, repository: name, ...parts });
      },
    ),
  );
});

test("says what pins an image", () => {
  const pins: readonly (readonly [string, string])[] = [
    ["alpine", "missing"],
    ["alpine:", "missing"],
    ["host:5000/alpine", "missing"],
    ["alpine:latest", "latest"],
    ["alpine:3.20", "tag"],
    ["alpine@sha256:ab", "digest"],
    ["alpine:{{inputs.parameters.tag}}", "unknown"],
    ["alpine:v{{inputs.parameters.tag}}", "unknown"],
    ["{{inputs.parameters.image}}", "unknown"],
    ["{{inputs.parameters.registry}}/alpine", "missing"],
    ["{{inputs.parameters.registry}}/alpine:3.20", "tag"],
    ["alpine:{{=sprig.trim('a:b/c')}}", "unknown"],
    ["ghcr.io/{{x", "unknown"],
  ];
  for (const [image, pin] of pins) assert.is(pinOf(image), pin, image);
});

test("says what is wrong with a reference", () => {
  for (const image of [
    "alpine",
    "a/b_c__d.e--f:1",
    "localhost:5000/x",
    "GHCR.io/a",
    `a@sha256:${"0".repeat(64)}`,
    "A:{{x}}",
  ]) {
    assert.is(imageFault(image), undefined, image);
  }
  assert.is(imageFault("Alpine:3"), "has capitals in its repository, but may have small letters only");
  assert.is(imageFault("alpine: 3"), "holds a blank");
  assert.is(imageFault("https://ghcr.io/a"), "begins with a protocol, but is no URL");
  assert.is(imageFault("-a.io/b"), "has '-a.io' as its registry, which is no host");
  assert.is(imageFault("0".repeat(64)), "looks like the id of an image, which names none in a registry");
  assert.is(imageFault("a//b"), "has an empty part between slashes");
  assert.is(imageFault("a:"), "has no tag after its ':'");
  assert.is(imageFault("a:-1"), "has '-1' as its tag, which is none");
  assert.is(imageFault("a@sha256:12"), "has a digest that is not of the form 'sha256:' and 64 digits");
});

test("of a reference that is wrong what is meant is written right", () => {
  const table: Readonly<Record<string, string | undefined>> = {
    "Alpine:3.20": "alpine:3.20",
    "Quay.io/Org/Alpine:3.20-RC1": "quay.io/org/alpine:3.20-RC1",
    "localhost:5000/Team/Tool": "localhost:5000/team/tool",
    "https://ghcr.io/example/a:1": "ghcr.io/example/a:1",
    "alpine 3.22 ": "alpine:3.22",
    "alpine: 3.22": "alpine:3.22",
    "ghcr.io//a": "ghcr.io/a",
    "alpine:": undefined,
    "alpine:3:22": undefined,
    "a b c": undefined,
  };
  for (const [reference, meant] of Object.entries(table)) assert.is(meantImage(reference), meant, reference);
});

test.run();
