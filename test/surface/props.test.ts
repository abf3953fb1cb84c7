import * as authoring from "@argotsx/authoring";
import { kindOf } from "@argotsx/authoring/tree";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { propsOf } from "../../packages/compiler/src/3-emit/props-of.ts";
import { propsIn, readSurface } from "./authoring.ts";

// Which props a component takes is said twice: by its type, for the author's editor, and by the compiler, for whoever
// writes without types. Here the two are held against each other.

const surface = readSurface();
const typed = new Map(
  surface.exported.map((exported) => [exported.name, propsIn(surface, exported)?.map(({ name }) => name)]),
);

for (const [name, component] of Object.entries(authoring)) {
  const kind = kindOf(component);
  if (kind === undefined) continue;
  test(`<${name}> takes the props of its type`, () => {
    assert.is(name, kind);
    const props = typed.get(name)?.filter((prop) => prop !== "children");
    assert.equal(props?.sort(), [...propsOf(kind)].sort());
  });
}

test.run();
