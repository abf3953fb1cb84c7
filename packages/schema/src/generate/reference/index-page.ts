import { linkToType } from "./link-to-type.ts";
import { madeBy } from "./made-by.ts";
import { typePages } from "./type-pages.ts";

const intro = `Every type and field that a manifest may have in Argo 4.1, and what older versions had besides. The same texts are shown
by an editor, in TSX and, through [the schemas](../../schemas/README.md), in YAML.

- **type**: a list that may be written as a record, in TSX, names the field that becomes the key: see
  [named lists](../components.md#named-lists-as-records). A text is called string.
- **since**: the version of Argo that brought the field. What Argo 3.5 has already has no version.
- **default**: what holds where the field is left out, if there is more to say of that than "nothing".
- Each field has an anchor of its own, such as \`templates.md#template-timeout\`.`;

/** The page that leads to all others, as Markdown. */
export const indexPage = (): string => {
  const pages = typePages.map(({ name, title, about }) => `- [${title}](${name}.md): ${about}`);
  const own = "- [Components and typed templates](components.md): what argotsx has beside Argo's own fields.";
  const types = typePages.flatMap((page) => page.types).sort();
  const all = types.map((type) => linkToType(type)).join(" · ");
  return `${[madeBy, "# Reference", intro, "## Pages", [own, ...pages].join("\n"), "## All types", all].join("\n\n")}\n`;
};
