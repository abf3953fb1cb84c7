import { isShortFor } from "@argotsx/diagnostic";
import type { Path } from "@argotsx/schema";
import type { PortKind } from "../../model/ports.ts";
import type { Arguments, Unsupplied } from "../../model/supply.ts";
import type { Template } from "../../model/template.ts";
import type { Workspace } from "../../workspace/workspace.ts";

/** What is handed over in the place of an input. */
export interface Instead {
  /** What it is called. */
  readonly name: string;
  /** The rest of a sentence that begins with who hands it over. */
  readonly said: string;
  readonly help: string;
  readonly path: Path;
  /** Whether nothing but their being left over tells that the two are one. */
  readonly isGuess: boolean;
}

const kinds = {
  parameter: { own: "parameters", others: "artifacts", a: "a parameter" },
  artifact: { own: "artifacts", others: "parameters", a: "an artifact" },
} as const;

/** Names are compared with each other only where these are not very many. */
const mostCompared = 2_500;

/** The only name of a list that another one is short for, or is short for it. */
const onlyShort = (name: string, names: readonly string[]): string | undefined => {
  const [only, another] = names.filter((one) => isShortFor(one, name));
  return another === undefined ? only : undefined;
};

/**
 * Finds what is handed over in the place of inputs: under another name, such as `msg` for `message`, or among the artifacts
 * what is a parameter.
 */
export const insteadOf = (
  missing: readonly Unsupplied[],
  given: Arguments,
  { inputs, phrase }: Template,
  { spelling }: Workspace,
): ((one: Unsupplied) => Instead | undefined) => {
  const spareOf = (kind: PortKind) => {
    const taken = new Set(inputs[kind].map(({ name }) => name));
    const spare = given[kind].filter(({ name }) => name !== "" && !taken.has(name));
    return new Map(spare.map((one) => [one.name, one.path]));
  };
  const spare = { parameters: spareOf("parameters"), artifacts: spareOf("artifacts") };

  const renamed = (what: "parameter" | "artifact", name: string): { near: string; isGuess: boolean } | undefined => {
    const all = [...spare[kinds[what].own].keys()];
    const lacking = missing.flatMap((one) => (one.what === what ? one.input.name : []));
    const near = spelling.closest(name, () => all);
    if (near !== undefined && spelling.closest(near, () => lacking) === name) return { near, isGuess: false };
    if (all.length * lacking.length > mostCompared) return undefined;
    const short = onlyShort(name, all);
    if (short !== undefined && onlyShort(short, lacking) === name) return { near: short, isGuess: false };
    const [only, ...others] = all;
    return only !== undefined && others.length === 0 && lacking.length === 1
      ? { near: only, isGuess: true }
      : undefined;
  };

  return ({ what, input: { name } }) => {
    const { own, others, a } = kinds[what];
    const misplaced = spare[others].get(name);
    if (misplaced !== undefined) {
      const said = `gives '${name}' as ${kinds[what === "parameter" ? "artifact" : "parameter"].a}, and ${phrase} takes it as ${a}`;
      return { name, said, help: `hand it over among the ${own}`, path: misplaced, isGuess: false };
    }
    const found = spare[own].size === 0 ? undefined : renamed(what, name);
    const path = found && spare[own].get(found.near);
    if (found === undefined || path === undefined) return undefined;
    const { near, isGuess } = found;
    const said = `gives the ${what} '${near}', which ${phrase} does not take, and not '${name}', which it needs`;
    const help = isGuess
      ? `call it '${name}' if that is what it is; else take it away and give '${name}'`
      : `did you mean '${name}'?`;
    return { name: near, said, help, path, isGuess };
  };
};
