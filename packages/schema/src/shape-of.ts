import { newest } from "./language.ts";
import type { ObjectShape } from "./shape.ts";

/** The shape of a type of the newest version, by its real name: `Workflow`, `Template`, `Container`. */
export const shapeOf = (type: string): ObjectShape => newest.shapeOf(type);

/** The names of all types of the newest version that have fields, in alphabetical order. */
export const typeNames = (): readonly string[] => newest.typeNames;
