import type { Path } from "@argotsx/schema";
import type { Container } from "./container.ts";
import { type Fields, fieldsOf, listOf, textOf } from "./fields.ts";

/** An environment variable of a container. */
export interface Variable {
  readonly name: string;
  readonly path: Path;
  readonly fields: Fields;
}

/** The variables of a container that have a name, in order. */
export const variablesOf = ({ fields, path }: Container): readonly Variable[] => {
  if (fields.env === undefined) return none;
  return listOf(fields.env).flatMap((item, index) => {
    const variable = fieldsOf(item);
    const name = textOf(variable.name);
    return name === undefined ? [] : [{ name, path: [...path, "env", index], fields: variable }];
  });
};

const none: readonly Variable[] = [];
