import { closest, type Diagnostic, diagnostic, isSuppressible, type Place } from "@argotsx/diagnostic";
import type { Comments } from "./comments.ts";
import { type Comment, type Directive, mark, type Reach, readDirective, splitWords } from "./directive.ts";
import type { InText } from "./in-text.ts";

/** A problem with the lines of its file that a comment about it may stand at. */
export interface Found {
  readonly diagnostic: Diagnostic;
  /** The line of its place, and of what that is a part of: the value, the element. */
  readonly lines: readonly number[];
}

/** What is known of the diagnostics that a run could have reported. */
export interface Rules {
  /** All ids that there are. */
  readonly ids: () => Iterable<string>;
  /** Whether a rule was looked for, so that nothing of it means that there is nothing. */
  readonly ran: (id: string, file: string) => boolean;
  /** Whether an id is that of a rule which the configuration of a file brings. */
  readonly isOwn: (id: string, file: string) => boolean;
  readonly isSuppressible: (id: string) => boolean;
  /** What was found and is not told, whatever comments say. */
  readonly untold?: readonly Found[];
}

/** A comment's wish for one id. */
interface Wish {
  readonly id: string;
  readonly reach: Reach;
  readonly comment: Comment;
  isUsed: boolean;
}

const placeOf = (file: string, { line, column, endLine, endColumn }: Comment): Place => ({
  file,
  line,
  column,
  end: { line: endLine, column: endColumn },
});

const where: { readonly [R in Reach]: string } = {
  "next-line": "on the line below",
  line: "on this line",
  file: "in this file",
};

/** The comments of one file, by the lines that they are about. */
class FileComments {
  readonly file: string;
  readonly inText: readonly InText[];
  /** What is written wrongly. */
  readonly wrong: { readonly comment: Comment; readonly reason: string }[] = [];
  readonly wishes: Wish[] = [];
  /** Those that may hold a reason without a `--` before it. */
  readonly unmarked: { readonly comment: Comment; readonly reach: Reach; readonly words: readonly string[] }[] = [];
  readonly #byLine = new Map<string, Wish>();
  readonly #inFile = new Map<string, Wish>();

  constructor(file: string, comments: Comments) {
    this.file = file;
    this.inText = comments.inText;
    for (const comment of comments.comments) {
      const directive = readDirective(comment.text);
      if (directive === undefined) continue;
      if (typeof directive === "string") this.wrong.push({ comment, reason: directive });
      else if (directive.reach === "file" && !comments.isAtTop(comment)) {
        this.wrong.push({ comment, reason: "argotsx-disable-file stands before everything else of its file" });
      } else this.#add(directive, comment, comments);
    }
  }

  #add({ reach, ids, unmarked }: Directive, comment: Comment, { lineBelow }: Comments): void {
    if (unmarked !== undefined) this.unmarked.push({ comment, reach, words: unmarked });
    for (const id of ids) {
      const wish = { id, reach, comment, isUsed: false };
      this.wishes.push(wish);
      if (reach === "file") this.#inFile.set(id, wish);
      else this.#byLine.set(`${reach === "line" ? comment.line : lineBelow(comment)} ${id}`, wish);
    }
  }

  /** Whether a comment is about a problem. The nearest one is used up by it. */
  suppresses({ diagnostic, lines }: Found): boolean {
    const { id } = diagnostic;
    const wish = lines.map((line) => this.#byLine.get(`${line} ${id}`)).find(Boolean) ?? this.#inFile.get(id);
    if (wish === undefined) return false;
    wish.isUsed = true;
    return true;
  }
}

const unused = (file: string, { id, reach, comment }: Wish): Diagnostic =>
  diagnostic("unused-suppression", placeOf(file, comment), { id, where: where[reach] });

const unknown = (file: string, comment: Comment, reason: string, help?: string): Diagnostic =>
  diagnostic("unknown-suppression", placeOf(file, comment), { reason }, help === undefined ? {} : { help });

/** What is to be said of a comment that is a part of a text; nothing where a script mentions the word in another way. */
const judgeInText = (file: string, { comment, begins }: InText, isKnown: (id: string) => boolean): Diagnostic[] => {
  const directive = readDirective(comment.text);
  if (directive === undefined || typeof directive === "string" || !directive.ids.some(isKnown)) return [];
  const reason = `it is a line of the text that begins in line ${begins}, and suppresses nothing`;
  const place = directive.reach === "file" ? "at the top of the file" : "above the key whose value begins there";
  const word = directive.reach === "line" ? `, as ${mark}-next-line` : "";
  return [unknown(file, comment, reason, `write it ${place}${word}`)];
};

/** What is to be said of reasons that look like ids, and the words that they are made of, by comment. */
const judgeUnmarked = (
  { file, unmarked }: FileComments,
  isKnown: (id: string) => boolean,
  ids: ReadonlySet<string>,
) => {
  const said: Diagnostic[] = [];
  const reasons = new Map<Comment, ReadonlySet<string>>();
  for (const { comment, reach, words } of unmarked) {
    const isMeantAsId = (word: string) => isKnown(word) || (word.includes("-") && closest(word, ids) !== undefined);
    const { ids: named, reason } = splitWords(words, isMeantAsId);
    if (reason.length === 0) continue;
    reasons.set(
      comment,
      new Set(reason.map((word) => word.replace(/\s*,$/, "")).filter((word) => !named.includes(word))),
    );
    // Where not even the first word is an id, that is what is wrong.
    if (!named.every(isMeantAsId)) continue;
    const why = reason.join(" ");
    const meant = `${mark}-${reach} ${named.join(", ")} -- ${why}`;
    said.push(diagnostic("unmarked-reason", placeOf(file, comment), { reason: why, comment: meant }));
  }
  return { said, reasons };
};

/** What is to be said of the comments of a file themselves. */
const judge = (comments: FileComments, ids: ReadonlySet<string>, wasRead: boolean, rules: Rules): Diagnostic[] => {
  const { file, wrong, wishes } = comments;
  const isKnown = (id: string): boolean => ids.has(id) || rules.isOwn(id, file);
  const { said, reasons } = judgeUnmarked(comments, isKnown, ids);
  if (wasRead) for (const one of comments.inText) said.push(...judgeInText(file, one, isKnown));
  for (const { comment, reason } of wrong) said.push(unknown(file, comment, reason));
  for (const wish of wishes) {
    const { id, comment, isUsed } = wish;
    if (isUsed || reasons.get(comment)?.has(id) === true) continue;
    if (!isKnown(id)) {
      const meant = closest(id, ids);
      const help = meant === undefined ? "argotsx explain lists the ids" : `did you mean '${meant}'?`;
      said.push(unknown(file, comment, `there is no id '${id}'`, help));
    } else if (!rules.isSuppressible(id)) {
      said.push(unknown(file, comment, `'${id}' cannot be suppressed`));
    } else if (wasRead && rules.ran(id, file)) said.push(unused(file, wish));
  }
  return said;
};

/**
 * Leaves out what comments suppress. With `rules`, the comments of all files are judged as well: what is written wrongly,
 * names no id, or suppresses nothing though its rule ran; in a file that could not be read or compiled no rule did.
 */
export const suppress = (
  found: readonly Found[],
  commentsByFile: ReadonlyMap<string, Comments>,
  rules?: Rules,
): readonly Diagnostic[] => {
  if (commentsByFile.size === 0) return found.map((one) => one.diagnostic);
  const files = new Map([...commentsByFile].map(([file, comments]) => [file, new FileComments(file, comments)]));
  const broken = new Set<string>();
  const kept: Diagnostic[] = [];
  for (const one of found) {
    const { at, severity } = one.diagnostic;
    const isFree = isSuppressible(one.diagnostic);
    if (!isFree && severity === "error" && at !== undefined) broken.add(at.file);
    if (at !== undefined && isFree && files.get(at.file)?.suppresses(one) === true) continue;
    kept.push(one.diagnostic);
  }
  if (rules === undefined) return kept;
  for (const one of rules.untold ?? []) files.get(one.diagnostic.at?.file ?? "")?.suppresses(one);
  const ids = new Set(rules.ids());
  const said = [...files.values()].flatMap((one) => judge(one, ids, !broken.has(one.file), rules));
  return [...kept, ...said];
};
