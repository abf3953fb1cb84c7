import { container } from "./container.ts";
import { containerSet } from "./container-set.ts";
import { dag } from "./dag.ts";
import { data } from "./data.ts";
import { http } from "./http.ts";
import { plugin } from "./plugin.ts";
import { resource } from "./resource.ts";
import { script } from "./script.ts";
import { steps } from "./steps.ts";
import { suspend } from "./suspend.ts";
import type { TemplateType } from "./template.ts";

/** Every type of template: how the fields of one are the props of its component. */
export const templateTypes: readonly TemplateType[] = [
  container,
  containerSet,
  dag,
  data,
  http,
  plugin,
  resource,
  script,
  steps,
  suspend,
];
