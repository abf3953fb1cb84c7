import { sortDiagnostics } from "@argotsx/build";
import { narrow } from "@argotsx/build/narrow";
import { type Diagnostic, isSuppressible } from "@argotsx/diagnostic";
import type { Target } from "@argotsx/lint";
import { defaultTarget, targets } from "../arguments/target-of.ts";
import { Excerpts } from "../places/excerpts.ts";
import type { SourceTexts } from "../places/source-text.ts";
import { type Comments, findComments } from "../suppress/comments.ts";
import { type Found, type Rules, suppress } from "../suppress/suppress.ts";
import type { Lines } from "./code-frame.ts";
import { withoutEchoes } from "./echoes.ts";
import { withoutConsequencesOfNames } from "./missing-names.ts";
import { withoutToldByCompiler } from "./told-by-compiler.ts";

/** What is said of the comments themselves that suppress something. */
export interface Judged {
  /** The files whose text has such comments, whether anything was found in them or not. */
  readonly files: ReadonlySet<string>;
  /** Whether a rule held for a file, so that nothing of it means that there is nothing; nothing for what is no rule. */
  readonly ran?: (id: string, file: string) => boolean | undefined;
  /** The version of Argo that a file is for; the newest where nothing is said. */
  readonly targetOf?: (file: string) => Target;
  /** What a profile leaves out: it is not told, but what comments say of it is not said in vain. */
  readonly untold?: readonly Diagnostic[];
}

/** What a run knows besides the problems that it found. */
export interface Settling {
  readonly texts: SourceTexts;
  readonly judged?: Judged | undefined;
}

/** These depend on the target. Where this one does not find them, no other does; without it they may be there. */
const findsMost: ReadonlyMap<string, Target | undefined> = new Map([
  ["newer-than-target", targets[0]],
  ["removed-from-target", targets.at(-1)],
]);

const rulesOf = async ({ ran, targetOf = () => defaultTarget }: Judged): Promise<Rules> => {
  const { descriptionsOf, everyDescription } = await import("../explain/describe.ts");
  return {
    ids: () => everyDescription().map(([id]) => id),
    isOwn: (id, file) => ran?.(id, file) !== undefined,
    isSuppressible: (id) => {
      const described = descriptionsOf(id);
      return described.length === 0 || described.some((one) => isSuppressible({ id, ...one }));
    },
    ran: (id, file) => ran?.(id, file) ?? (!findsMost.has(id) || findsMost.get(id) === targetOf(file)),
  };
};

/** The problems with the places that are meant, each with the lines of what its place is a part of. */
const place = (diagnostics: readonly Diagnostic[], texts: SourceTexts): readonly Found[] => {
  const excerpts = new Excerpts(texts);
  return narrow(diagnostics).map((one, index) => {
    const at = one.at && excerpts.locate(one.at);
    const lines = [at, one.at, diagnostics[index]?.at].flatMap((place) => place?.line ?? []);
    const related = one.related.map(({ message, at }) => ({ message, at: excerpts.locate(at) }));
    return { diagnostic: { ...one, related, ...(at !== undefined && { at }) }, lines: [...new Set(lines)] };
  });
};

/**
 * What is told of all that was found: at the places that are meant, without what comments suppress and TypeScript says
 * again, in order. What was settled once may be settled again, together with more.
 */
export const settle = async (
  diagnostics: readonly Diagnostic[],
  { texts, judged }: Settling,
): Promise<readonly Diagnostic[]> => {
  const found = place(diagnostics, texts);
  // What was not read in the run, since it is too large or has no end, is not read here either.
  const suppressible = found.filter(({ diagnostic }) => isSuppressible(diagnostic));
  const files = new Set([
    ...(judged?.files ?? []),
    ...suppressible.flatMap(({ diagnostic: { at } }) => at?.file ?? []),
  ]);
  const comments = new Map<string, Comments>();
  for (const file of files) {
    const source = texts.get(file);
    const those = source && findComments(source);
    if (those !== undefined) comments.set(file, those);
  }
  const rules = judged !== undefined && judged.files.size > 0 ? await rulesOf(judged) : undefined;
  const untold = rules === undefined ? [] : place(judged?.untold ?? [], texts);
  const kept = suppress(found, comments, rules && { ...rules, untold });
  // Sorting puts what a macro repeats into one, with places that are only those of elements.
  const linesOf = (file: string): Lines => texts.get(file)?.lines;
  const once = withoutEchoes(withoutToldByCompiler(narrow(sortDiagnostics(kept))), linesOf);
  return withoutConsequencesOfNames(once, linesOf);
};
