import type { Place } from "@argotsx/diagnostic";
import { defaultTarget, type Path, type Target, targets, validate } from "@argotsx/schema";
import { languageOf } from "@argotsx/schema/versions";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readSchemas } from "../../schema/src/generate/schemas.ts";
import { findSince } from "../../schema/src/generate/since.ts";
import type { Schema } from "../../schema/src/schema-node.ts";
import { type Difference, differences, hasPlace } from "../../schema/src/testing/differences.ts";
import { replaced } from "./replacements.ts";
import { checkStructure } from "./structure.ts";

// Every field that one version has and another does not, each in a manifest of its own, through the real check.

const place: Place = { file: "x.yaml", line: 1, column: 1 };

const schemas = readSchemas();
const since = findSince(schemas);

const schemaOf = (target: Target): Schema => {
  const schema = schemas.get(target);
  if (schema === undefined) throw new Error(`no schema of ${target}`);
  return schema;
};

const check = (value: unknown, target: Target) =>
  checkStructure({ value, locate: () => place }, target).map(({ id, path, message }) => ({
    id,
    message,
    path: path?.join("."),
  }));

/** The version that has something to do with it, read from the schemas: what brought a place, or what removed it. */
const versionsOf = (kind: string, path: Path): readonly Target[] =>
  targets.filter((target) => hasPlace(schemaOf(target), kind, path));

const kindOf = ({ manifest }: Difference): string => (manifest as { readonly kind: string }).kind;

const without = (value: unknown, [key, ...rest]: Path): unknown => {
  if (key === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => without(item, rest));
  const copy: Record<string | number, unknown> = { ...(value as object) };
  if (rest.length === 0) delete copy[key];
  else copy[key] = without(copy[key], rest);
  return copy;
};

/** The fields that one version has and the other has not, by the names of types alone. */
const byName = (has: Target, lacks: Target): readonly string[] =>
  Object.entries(schemaOf(has).$defs).flatMap(([type, { properties = {} }]) => {
    const others = schemaOf(lacks).$defs[type]?.properties;
    if (others === undefined) return [];
    return Object.keys(properties).flatMap((field) => (field in others ? [] : [`${type}.${field}`]));
  });

/** Checks each field that one version has and the other has not, and returns them. */
const holds = (has: Target, lacks: Target): readonly string[] => {
  const isLater = has > lacks;
  const found = differences(schemaOf(has), schemaOf(lacks));
  for (const difference of found) {
    const { path, unknown, manifest, place } = difference;
    assert.equal(check(manifest, has), [], `${place} in ${has}`);

    const versions = versionsOf(kindOf(difference), unknown);
    const last = versions.filter((target) => target < lacks).at(-1);
    const version = isLater ? versions.find((target) => target > lacks) : targets[targets.indexOf(last ?? has) + 1];
    const [id, verb] = isLater ? ["newer-than-target", "exists since"] : ["removed-from-target", "was removed in"];
    const said = check(manifest, lacks).filter((one) => one.path === unknown.join("."));
    assert.equal(
      said.map((one) => one.id),
      [id],
      `${place} in ${lacks}`,
    );
    assert.ok(said[0]?.message.endsWith(`${verb} Argo ${version}; the target is ${lacks}`), said[0]?.message);
    assert.ok(said[0]?.message.includes(`${unknown.at(-1)}' of `), said[0]?.message);

    // What else is said is said without the field too: required fields of the one version may be unknown to the other.
    const others = check(manifest, lacks).filter((one) => one.path !== unknown.join("."));
    const before = check(without(manifest, path), lacks).map(({ message }) => message);
    for (const { message } of others) assert.ok(before.includes(message), `${place}: ${message}`);
  }
  return found.map((one) => one.place);
};

for (const lacks of targets) {
  for (const has of targets) {
    if (has === lacks) continue;
    test(`${lacks} reports each field that ${has} has and it has not`, () => {
      const places = new Set(holds(has, lacks));
      for (const place of byName(has, lacks)) assert.ok(places.has(place), place);
    });
  }
}

test("what the types of authors say of a version is what the check says", () => {
  for (const lacks of targets.filter((target) => target !== defaultTarget)) {
    const places = new Set(differences(schemaOf(defaultTarget), schemaOf(lacks)).map(({ place }) => place));
    assert.ok(places.size >= 38, `${places.size} fields`);
    for (const [type, { properties = {} }] of Object.entries(schemaOf(defaultTarget).$defs)) {
      for (const field of Object.keys(properties)) {
        const version = since(type, field);
        assert.is(version !== undefined && version > lacks, places.has(`${type}.${field}`), `${type}.${field}`);
      }
    }
  }
});

test("what there is to write instead is of fields that came or went", () => {
  const places = new Set(
    targets.flatMap((has) =>
      targets.flatMap((lacks) =>
        differences(schemaOf(has), schemaOf(lacks)).map(({ manifest, path }) => {
          const [unknown] = validate(manifest, languageOf(lacks)).filter((one) => one.path.join() === path.join());
          return unknown?.kind === "unknown-field" ? `${unknown.owner}.${unknown.field}` : "";
        }),
      ),
    ),
  );
  assert.equal(
    replaced.filter((place) => !places.has(place)),
    [],
  );
});

test.run();
