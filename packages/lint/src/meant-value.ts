/**
 * What one would write instead of a value of the wrong type, by the shape of its place alone: it is right but for its quotes, its
 * unit, or what has to stand around it.
 * @module
 */
import {
  fieldsOf,
  fits,
  isFields,
  type ListShape,
  type ObjectShape,
  type ScalarShape,
  type Shape,
} from "@argotsx/schema";
import { secondsOf } from "./facts/seconds.ts";

/** A field of an object that a value would belong into, and the value. */
export interface Held {
  readonly field: string;
  readonly value: unknown;
}

const booleans: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  false: false,
  no: false,
  off: false,
};

/** The number or the boolean that is meant by a text. */
export const meantScalar = (text: string, shape: ScalarShape, field: string): number | boolean | undefined => {
  if (shape.type === "boolean") {
    const word = text.trim().toLowerCase();
    return Object.hasOwn(booleans, word) ? booleans[word] : undefined;
  }
  if (shape.type !== "integer" && shape.type !== "number") return undefined;
  if (/^\s*-?\d+(?:\.\d+)?\s*$/.test(text)) return fits(Number(text), shape) ? Number(text) : undefined;
  const seconds = /seconds/i.test(field) ? secondsOf(text) : undefined;
  return seconds !== undefined && fits(seconds, shape) ? seconds : undefined;
};

/** Whether a text is the name of a port, and no number, address or path. */
const isPortName = (text: string): boolean => /^(?=.*[a-z])[a-z\d-]{1,15}$/.test(text);

/** Whether a field takes a value, by its type and by what its name says of it. */
const takes = (name: string, field: Shape, value: unknown): boolean =>
  fits(value, field) && !(name === "port" && typeof value === "string" && !isPortName(value));

/** The fields into which a value fits, if no other one is needed. */
const takers = (shape: ObjectShape, value: unknown): readonly string[] =>
  shape.fieldNames.filter((name) => {
    const field = shape.fields.get(name);
    const isAlone = shape.required.every((needed) => needed === name);
    return isAlone && field !== undefined && field.kind !== "any" && takes(name, field, value);
  });

const isEnum = (shape: Shape | undefined): boolean => shape?.kind === "scalar" && shape.type === "enum";

/** Whether a type is made of what has fields itself, beside which a text of any kind is a detail. */
const hasParts = ({ fields }: ObjectShape): boolean => [...fields.values()].some(({ kind }) => kind === "object");

/** Whether a field is what its type is about, and no detail: it has to be there, or comes first, or has a form of its own. */
const isMain = (name: string, value: unknown, shape: ObjectShape): boolean => {
  const field = shape.fields.get(name);
  if (shape.required.includes(name) || isEnum(field)) return true;
  if (field?.kind === "list" && field.items.kind === "object") return true;
  if (typeof value === "boolean") return shape.fieldNames.length === 1;
  return shape.fieldNames[0] === name && !(typeof value === "string" && hasParts(shape));
};

/** The only field of an object that a value can be meant for. A text is one of the words of a field that has some, or none. */
const onlyTaker = (shape: ObjectShape, value: unknown): string | undefined => {
  const hasWords = typeof value === "string" && shape.fieldNames.some((name) => isEnum(shape.fields.get(name)));
  const [only, another] = takers(shape, value).filter((name) => !hasWords || isEnum(shape.fields.get(name)));
  return only !== undefined && another === undefined && isMain(only, value, shape) ? only : undefined;
};

/** The list that an object is for, since nothing else has to be in it. */
const neededList = ({ fields, required: [needed, another] }: ObjectShape): string | undefined =>
  needed !== undefined && another === undefined && fields.get(needed)?.kind === "list" ? needed : undefined;

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** The field of an object for which a text, a number, a boolean or a list stands alone. */
export const heldBy = (shape: ObjectShape, value: unknown): Held | undefined => {
  if (isNothing(value) || isFields(value)) return undefined;
  const field = onlyTaker(shape, value) ?? (Array.isArray(value) ? neededList(shape) : undefined);
  if (field !== undefined) return { field, value };
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : undefined;
  const counted = number === undefined ? undefined : onlyTaker(shape, number);
  return counted === undefined ? undefined : { field: counted, value: number };
};

/** The item of a list that a text is short for: its name, or a name and a value with `=` between them. */
export const itemOf = ({ items, record }: ListShape, text: string): Readonly<Record<string, unknown>> | undefined => {
  if (items.kind !== "object" || text === "") return undefined;
  const [, name, value] = /^([\w.-]+)=(.*)$/s.exec(text) ?? [];
  // Where the name stands behind the key, as in a mount, people write it first.
  const isPair = record?.scalar !== undefined && record.scalar !== "name" && name !== undefined;
  const pair = isPair ? { [record.key]: name, [record.scalar]: value } : undefined;
  if (pair !== undefined && fits(pair, items)) return pair;
  const named = record?.names === true ? { [record.key]: text } : undefined;
  if (named !== undefined && fits(named, items)) return named;
  const held = heldBy(items, text);
  return held && { [held.field]: held.value };
};

/** The text that became an object, since what follows its colon was taken for the value of a key. */
export const textOfPair = (value: unknown): string | undefined => {
  const [pair, another] = Object.entries(fieldsOf(value));
  if (pair === undefined || another !== undefined) return undefined;
  const [key, behind] = pair;
  return typeof behind === "string" || typeof behind === "number" ? `${key}: ${behind}` : undefined;
};
