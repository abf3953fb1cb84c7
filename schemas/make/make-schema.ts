import type { Schema } from "../../packages/schema/src/schema-node.ts";
import type { Facts } from "./crd-facts.ts";
import { type Making, makeDefinition } from "./definition.ts";
import { variantsOf } from "./older-versions.ts";
import { reachable } from "./reachable.ts";
import type { Release } from "./read-upstream.ts";
import { rootSchema } from "./root.ts";
import { shortNames } from "./short-names.ts";

/** Makes the schema of one version. The facts are those of the newest, which alone has its full resource definitions. */
export const makeSchema = ({ version, definitions }: Release, newest: Release, facts: Facts): Schema => {
  const names = shortNames(reachable(definitions));
  const variants = variantsOf(version);
  const making: Making = { version, upstream: definitions, newest: newest.definitions, facts, names, variants };
  const made = [
    ...[...names].map(([full, name]) => makeDefinition(making, full, name)),
    ...variants.map(({ of, name }) => makeDefinition(making, of, name)),
  ];
  return rootSchema(
    version,
    made.sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
};
