import { structure } from "./table/structure.ts";

/** The ids of what the schema refuses. */
export const shapeIds = (): readonly string[] => Object.keys(structure);

/** Whether an id is one of what the schema refuses, of which a configuration may say how bad it is. */
export const isOfShape = (id: string): boolean => Object.hasOwn(structure, id);
