import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";

const root = new URL("../../", import.meta.url);

const pages = ["README.md", "CONTRIBUTING.md", "examples/README.md", "schemas/README.md"].concat(
  readdirSync(new URL("docs/", root), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name.replaceAll("\\", "/")}`),
);

/** A page without its blocks of code and its code in the text, where brackets are no links. */
const proseOf = (url: URL): string =>
  readFileSync(url, "utf8")
    .replace(/^```.*?^```$/gms, "")
    .replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()]/g, ""));

/** What GitHub makes of headings, to link to them. */
const anchorsIn = (url: URL): readonly string[] =>
  [...proseOf(url).matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

const isBroken = (from: URL, link: string): boolean => {
  const target = new URL(link, from);
  const { hash } = target;
  target.hash = "";
  if (!existsSync(target)) return true;
  return hash !== "" && !anchorsIn(target).includes(decodeURIComponent(hash.slice(1)));
};

for (const page of pages) {
  test(`the links of ${page} lead somewhere`, () => {
    const url = new URL(page, root);
    const links = [...proseOf(url).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link]) => link ?? []);
    assert.equal(
      links.filter((link) => !/^https?:/.test(link) && isBroken(url, link)),
      [],
    );
  });
}

test.run();
