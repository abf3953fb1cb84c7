import { requireProp } from "./body.ts";
import type { LinkTemplate } from "./linking.ts";

/** The schema leaves a plugin's body open, so only here can a missing one be told. */
export const plugin: LinkTemplate = (frame, linking) => requireProp(frame, "plugin", "{{ name: { … } }}", linking);
