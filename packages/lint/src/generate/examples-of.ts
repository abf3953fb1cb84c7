import { existsSync, readFileSync } from "node:fs";

/** One way to write something. */
export interface Example {
  readonly yaml: string | undefined;
  readonly tsx: string | undefined;
}

const textIn = (folder: URL, name: string): string | undefined => {
  const url = new URL(name, folder);
  return existsSync(url) ? readFileSync(url, "utf8") : undefined;
};

/** What users import instead of our rooms. */
const asUsersWrite = (tsx: string | undefined): string | undefined => tsx?.replaceAll("@argotsx/authoring", "argotsx");

/** The examples of a rule, from its fixture folder: what it reports, and how that is written instead. */
export const examplesOf = (folder: URL): { readonly wrong: Example; readonly right: Example } => ({
  wrong: { yaml: textIn(folder, "wrong.yaml"), tsx: asUsersWrite(textIn(folder, "wrong.tsx")) },
  right: { yaml: textIn(folder, "right.yaml"), tsx: asUsersWrite(textIn(folder, "right.tsx")) },
});
