import { childComments, lineComments } from "./comment.ts";
import { type Doc, group, hardline, indent, join, line, softline } from "./doc.ts";
import { quoted, templateLiteral } from "./text.ts";

/** One attribute of an element, with the comments that go before it. */
export interface Attribute {
  readonly name: string;
  /** A text where it is one, so that quotes may stand without braces. */
  readonly value: { readonly text: string } | { readonly code: Doc };
  readonly comments?: readonly string[];
}

/** An element of a TSX module. */
export interface ElementCode {
  readonly tag: string;
  readonly attributes: readonly Attribute[];
  readonly children: readonly Child[];
}

/** What stands between tags, with the comments that go before it. */
export interface Child {
  readonly doc: Doc;
  readonly comments?: readonly string[];
}

/** Whether a text may stand in quotes in JSX, where nothing but an entity has another meaning. */
const isPlain = (text: string): boolean => !/[\p{C}\p{Zl}\p{Zp}\u00a0\\]|&[#\w]+;/u.test(text);

const attributeValue = (value: Attribute["value"]): Doc => {
  if ("code" in value) return ["{", value.code, "}"];
  const { text } = value;
  if (isPlain(text) && !text.includes('"')) return `"${text}"`;
  if (isPlain(text) && !text.includes("'")) return `'${text}'`;
  // A formatter breaks a line at a text in quotes that is too long, and not at a template.
  return ["{", isPlain(text) ? templateLiteral(text, { code: [] }) : quoted(text), "}"];
};

/** An attribute whose name is no identifier is spread. */
const isAttributeName = (name: string): boolean => /^[A-Za-z_$][\w$-]*$/.test(name);

const attributeDoc = ({ name, value, comments = [] }: Attribute): Doc => {
  const shown = lineComments(comments);
  if ("code" in value && value.code === "true" && isAttributeName(name)) return [...shown, name];
  if (isAttributeName(name)) return [...shown, name, "=", attributeValue(value)];
  return [...shown, "{...{ ", quoted(name), ": ", "code" in value ? value.code : quoted(value.text), " }}"];
};

const childDoc = ({ doc, comments = [] }: Child): Doc => [...childComments(comments), doc];

/** The code of an element: on one line if it fits and has no children, else an attribute or a child a line. */
export const element = ({ tag, attributes, children }: ElementCode): Doc => {
  const shown = attributes.map((one): Doc => [line, attributeDoc(one)]);
  if (children.length === 0) return group("<", tag, indent(shown), line, "/>");
  const open = group("<", tag, indent(shown), softline, ">");
  return [open, indent([hardline, join(hardline, children.map(childDoc))]), hardline, "</", tag, ">"];
};
