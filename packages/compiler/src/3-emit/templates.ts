import type { Kind } from "@argotsx/authoring/tree";
import type { Emit } from "./component.ts";
import { container } from "./container.ts";
import { containerSet } from "./container-set.ts";
import { dag } from "./dag.ts";
import { data } from "./data.ts";
import { http } from "./http.ts";
import { once } from "./once.ts";
import { plugin } from "./plugin.ts";
import { resource } from "./resource.ts";
import { script } from "./script.ts";
import { steps } from "./steps.ts";
import { suspend } from "./suspend.ts";
import { template } from "./template.ts";

const types = [container, containerSet, dag, data, http, plugin, resource, script, steps, suspend];

const emits = new Map<Kind, () => Emit>(types.map((type) => [type.kind, once(() => template(type))]));

/** How a template of a kind is emitted. */
export const templateOf = (kind: Kind): Emit => {
  const emit = emits.get(kind);
  if (emit === undefined) throw new Error(`<${kind}> is no template`);
  return emit();
};
