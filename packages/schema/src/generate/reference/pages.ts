import { readSchemas } from "../schemas.ts";
import { readSources } from "../sources.ts";
import { componentPage } from "./component-page.ts";
import { indexPage } from "./index-page.ts";
import { typePage } from "./type-page.ts";
import { typePages } from "./type-pages.ts";

/** The pages of the reference by the names of their files, as Markdown. */
export const referencePages = (): ReadonlyMap<string, string> => {
  const material = { sources: readSources(), schemas: readSchemas() };
  return new Map([
    ["README.md", indexPage()],
    ["components.md", componentPage(material.sources.descriptions)],
    ...typePages.map((page): [string, string] => [`${page.name}.md`, typePage(page, material)]),
  ]);
};
