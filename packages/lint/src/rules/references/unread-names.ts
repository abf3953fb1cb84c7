import { anyStringText } from "@argotsx/schema";
import { wordsFor } from "../../facts/yaml-words.ts";
import { type Fields, isFields, isNoList, isThere, listOf } from "../../model/fields.ts";

/** Names that are written where nobody reads them. */
export type Names = Pick<ReadonlySet<string>, "has">;

/** What is left where all that is written is read. */
export const noNames: Names = { has: () => false };

const everyName: Names = { has: () => true };

/** What a text may name: all of it, or the word with which it begins, as in `name=value`. */
export const wordsOf = (text: string): readonly string[] => {
  const word = /^[-.\w]+/.exec(text)?.[0];
  return word === undefined || word === text ? [text] : [text, word];
};

/** What stands in the place of a list of objects, or of one of them. */
export const misshapen = (list: unknown): readonly unknown[] =>
  isNoList(list) ? [list] : listOf(list).filter((item) => isThere(item) && !isFields(item));

const namesOf = (item: unknown): readonly string[] => {
  if (isFields(item)) return typeof item.name === "string" ? [...Object.keys(item), item.name] : Object.keys(item);
  const text = anyStringText(item);
  return text === undefined ? [] : wordsOf(text);
};

/** Remembers the names of each list, which may be long and asked for many of them. */
const remembered = (
  itemsOf: (list: readonly unknown[]) => readonly unknown[],
): ((list: readonly unknown[]) => Names) => {
  const found = new WeakMap<readonly unknown[], Names>();
  return (list) => {
    let names = found.get(list);
    if (names === undefined) {
      const items = itemsOf(list);
      names = items.length === 0 ? noNames : new Set(items.flatMap(namesOf));
      found.set(list, names);
    }
    return names;
  };
};

/** What may be written as the names of objects that YAML has read as booleans or numbers. */
export const wordsForNames = (items: readonly unknown[]): readonly string[] =>
  items.flatMap((item) => (isFields(item) ? wordsFor(item.name) : []));

// A list may stand in a list, behind one dash too many.
const namesOfItems = remembered((list) => [...misshapen(list).flat(), ...wordsForNames(list)]);

const namesOfAll = remembered((list) =>
  list.flatMap((item) => (isFields(item) ? [item, item.parameters, item.artifacts] : [item])).flat(2),
);

const namesOfNameless = remembered((list) =>
  list
    .filter((item): item is Fields => isFields(item) && !isThere(item.name))
    .flatMap((item) => [item, ...Object.values(item).filter((value) => anyStringText(value) !== undefined)]),
);

/** The names in a list of objects that stand under another key than `name`, or are one, so that the object has none. */
export const misnamed = (list: unknown): Names => (Array.isArray(list) ? namesOfNameless(list) : noNames);

const namesInside = remembered((list) => list.map((item) => (isFields(item) ? item.name : item)));

/** All names of what is written in the place of a list that nobody reads, well or badly. */
export const namesIn = (list: unknown): Names => (Array.isArray(list) ? namesInside(list) : unreadNames(list));

const namesOfMap = (map: Fields): Names => ({ has: (name) => Object.hasOwn(map, name) || map.name === name });

/**
 * The names of what is written in the place of a list of objects, and so is not read: those of a map, or of what is no object
 * in a list. A text or a number may stand for all.
 */
export const unreadNames = (list: unknown): Names => {
  if (isFields(list)) return namesOfMap(list);
  return isNoList(list) ? everyName : Array.isArray(list) ? namesOfItems(list) : noNames;
};

/** The same of what is written in the place of an object that has such lists. */
export const unreadNamesAround = (value: unknown): Names =>
  Array.isArray(value) ? namesOfAll(value) : isThere(value) ? everyName : noNames;
