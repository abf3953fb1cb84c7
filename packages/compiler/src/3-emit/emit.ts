import type { Place, StackFrame } from "@argotsx/diagnostic";
import type { Rendered } from "../1-render/rendered.ts";
import type { Links } from "../2-link/links.ts";
import { misspells } from "../misspells.ts";
import { stackOfFrame } from "../place.ts";
import type { EmitSettings } from "./emit-settings.ts";
import { Emitter } from "./emitter.ts";
import { findOrigin, locate, type Path } from "./locate.ts";
import { propsOf } from "./props-of.ts";
import { resourceOf } from "./resources.ts";
import { templateOf } from "./templates.ts";
import type { Fields } from "./values.ts";

/** One manifest, and the way back from it to what the author wrote. */
export interface Emitted {
  readonly value: Readonly<Fields>;
  /** Where the author wrote what a path of the manifest leads to. */
  readonly locate: (path: Path) => Place | undefined;
  /** The component that made the object at a path, as the author knows it: `<Task>`. Nothing for a literal in a prop. */
  readonly ownerOf: (path: Path) => string | undefined;
  /** The components that led to what a path leads to, innermost first. */
  readonly stackOf: (path: Path) => readonly StackFrame[];
  /** Whether the component that made the object at a path has a prop that most likely means one of its fields. */
  readonly misspells: (path: Path, field: string) => boolean;
  /** Whether a call at a path is of a template of which only the signature is known, since it lives in a cluster. */
  readonly isExternal: (path: Path) => boolean;
}

/** Makes the manifest of each resource. */
export const emit = (rendered: Rendered, links: Links, settings: EmitSettings): readonly Emitted[] =>
  rendered.resources.map((resource) => {
    const emitter = new Emitter(links, rendered, settings, templateOf);
    const value = resourceOf(resource.kind).emit(resource, emitter);
    const { origins } = emitter;
    return {
      value,
      locate: (path) => locate(value, path, origins),
      ownerOf: (path) => {
        const found = findOrigin(value, path, origins);
        if (found === undefined || found.rest.length > 0) return undefined;
        const { kind, call } = found.origin.frame;
        return `<${call?.template.name || kind}>`;
      },
      stackOf: (path) => {
        const found = findOrigin(value, path, origins);
        return found === undefined ? [] : stackOfFrame(found.origin.frame);
      },
      isExternal: (path) => {
        const template = findOrigin(value, path, origins)?.origin.frame.call?.template;
        return template?.home !== undefined && template.body === undefined;
      },
      misspells: (path, field) => {
        const found = findOrigin(value, path, origins);
        if (found === undefined || found.rest.length > 0) return false;
        const { frame, trailOf } = found.origin;
        const [prop] = trailOf(field) ?? [];
        return prop !== undefined && misspells(prop, frame.props, propsOf(frame.kind));
      },
    };
  });
