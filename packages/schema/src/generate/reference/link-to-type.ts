import { type TypePage, typePages } from "./type-pages.ts";

/** What the heading of a type is linked to by. */
export const typeAnchor = (type: string): string => type.toLowerCase();

/** A link to the section of a type, from a page of the reference. */
export const linkToType = (type: string, from?: TypePage): string => {
  const page = typePages.find(({ types }) => types.includes(type));
  if (page === undefined) throw new Error(`no page of the reference has ${type}`);
  return `[${type}](${page === from ? "" : `${page.name}.md`}#${typeAnchor(type)})`;
};
