import type { Import } from "./imports-of.ts";
import type { Rule } from "./rules.ts";

/** A source file of a room, by its path from the root of the repository: `packages/<room>/src/…`. */
export interface SourceFile {
  readonly path: string;
  readonly imports: readonly Import[];
}

/** The room that a file lives in. */
export const roomOf = (path: string): string => path.split("/")[1] ?? "";

/** The path that a relative specifier names, from the root of the repository. */
export const resolveRelative = (path: string, specifier: string): string =>
  new URL(specifier, `file:///${path}`).pathname.slice(1);

/** The package of a specifier: `@argotsx/yaml` of `@argotsx/yaml/read`. */
export const packageOf = (specifier: string): string =>
  specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

const roomImport = (rule: Rule, room: string, target: string, typeOnly: boolean): string | undefined => {
  if (target === "argotsx") return "nothing imports the façade";
  if (target === room || rule.rooms.includes(target)) return undefined;
  if (!rule.types?.includes(target)) return `${room} may import ${rule.rooms.join(", ") || "nothing"} of ours`;
  return typeOnly ? undefined : `${room} may import only types of ${target}: write "import type"`;
};

const reasonAgainst = (rule: Rule, path: string, { specifier, typeOnly }: Import): string | undefined => {
  const room = roomOf(path);
  if (specifier.startsWith(".")) {
    const leaves = !resolveRelative(path, specifier).startsWith(`packages/${room}/`);
    return leaves ? "a path leads into another room: import it by its name" : undefined;
  }
  const name = packageOf(specifier);
  if (name === "argotsx") return roomImport(rule, room, "argotsx", typeOnly);
  if (name.startsWith("@argotsx/")) return roomImport(rule, room, name.slice("@argotsx/".length), typeOnly);
  if (name.startsWith("node:")) return rule.node ? undefined : `${room} uses nothing of Node`;
  return rule.libraries?.includes(name) ? undefined : `${room} may use ${rule.libraries?.join(", ") ?? "no library"}`;
};

/** One line for each import that the rules forbid. */
export const violations = (rules: Readonly<Record<string, Rule>>, files: readonly SourceFile[]): string[] =>
  files.flatMap(({ path, imports }) => {
    const rule = rules[roomOf(path)];
    if (rule === undefined) return [`${path}: the room ${roomOf(path)} has no rule in test/graph/rules.ts`];
    return imports.flatMap((made) => {
      const reason = reasonAgainst(rule, path, made);
      return reason === undefined ? [] : [`${path} imports ${made.specifier}: ${reason}`];
    });
  });
