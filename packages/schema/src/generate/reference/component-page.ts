import type { ComponentTexts, Descriptions } from "../descriptions/descriptions.ts";
import { linkToType } from "./link-to-type.ts";
import { madeBy } from "./made-by.ts";
import { table } from "./table.ts";

const intro = `What is not simply a field of Argo's: the components, the props that they have beside the fields of Argo's types, and the
interfaces of typed templates. [The components](../components.md) and [Typed templates](../templates.md) tell how they
are used.`;

/** What the heading of a component or an interface is linked to by. */
const anchor = (name: string): string => name.replace(/[<>]/g, "").toLowerCase();

const isComponent = (name: string): boolean => name.startsWith("<");

/** Rows for the members of a declaration. A member that is a component has that component's text. */
const rows = (texts: ComponentTexts, { components }: Descriptions): readonly (readonly string[])[] =>
  Object.entries(texts).flatMap(([name, text]) => {
    if (name.startsWith("$") || typeof text !== "string") return [];
    return [[name === "[]" ? "any other" : `\`${name}\``, components[text]?.$ ?? text]];
  });

const takes = ({ $takes = [] }: ComponentTexts, descriptions: Descriptions): string => {
  const links = $takes.map((name) => (name in descriptions.types ? linkToType(name) : `[${name}](#${anchor(name)})`));
  return `Props: ${links.join(", ")}.`;
};

/** The page of our own components, props and interfaces, as Markdown. */
export const componentPage = (descriptions: Descriptions): string => {
  const entries = Object.entries(descriptions.components);
  const section = ([name, texts]: readonly [string, ComponentTexts]): string => {
    const members = rows(texts, descriptions);
    return [
      `### ${texts.$title ?? (isComponent(name) ? `\`${name}\`` : name)}`,
      ...(texts.$ === undefined ? [] : [texts.$]),
      ...(texts.$takes === undefined ? [] : [takes(texts, descriptions)]),
      ...(members.length === 0 ? [] : [table(["name", "what it does"], members)]),
    ].join("\n\n");
  };
  const components = entries.filter(([name]) => isComponent(name));
  const interfaces = entries.filter(([name, texts]) => !isComponent(name) && rows(texts, descriptions).length > 0);
  return `${[
    madeBy,
    "# Components and typed templates",
    intro,
    "## Components",
    ...components.map(section),
    "## Props and interfaces",
    ...interfaces.map(section),
  ].join("\n\n")}\n`;
};
