import type { Piece } from "@argotsx/expr";
import type { Profile } from "../../engine/profile.ts";
import { holding, type RuleFinding, rule } from "../../engine/rule.ts";
import { type Excerpt, excerptsIn } from "../../model/excerpt.ts";
import { tagName } from "../../model/pieces.ts";
import type { TaggedText } from "../../model/texts.ts";
import { declaredAt } from "../../scope/declared-at.ts";
import { isChecked, isTolerated } from "../../scope/scope.ts";
import { seenIn } from "../../scope/unclosed.ts";
import { isLoopUnread } from "../../scope/unread-fields.ts";
import type { Unit, Visit } from "../../scope/visit.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { namesUnread } from "./unread-ports.ts";
import { whyUnknown } from "./why-unknown.ts";

/** The name in a tag that lacks a brace inside, which is no part of it. */
const unclosedName = (name: string): string | undefined => /^[^\s{}]+(?=\s*\})/.exec(name)?.[0];

const keyOf = ({ path, isKey }: TaggedText): string => JSON.stringify([path, isKey]);

/** Tells whether a tag that is left in a text is written there, and not part of a value that was put there. */
const writtenIn = ({ texts, left }: Unit): ((text: TaggedText, tag: Piece) => boolean) => {
  if (left === texts) return () => true;
  let written: ReadonlyMap<string, string> | undefined;
  return (text, { start, end }) => {
    written ??= new Map(texts.map((one) => [keyOf(one), one.text]));
    return written.get(keyOf(text))?.includes(text.text.slice(start, end)) === true;
  };
};

const isOfUnreadLoop = (name: string, { call }: Unit, profile: Profile): boolean =>
  name.startsWith("item.") && call !== undefined && call.loops.length === 0 && isLoopUnread(call, profile);

/** A tag that names a variable which is not known. */
interface Unknown {
  readonly tag: Piece;
  readonly name: string;
  readonly excerpt: Excerpt;
}

const finding = (
  visit: Visit,
  { scope, call, owner }: Unit,
  { text, path, isKey }: TaggedText,
  { tag, name, excerpt }: Unknown,
  workspace: Workspace,
): RuleFinding => {
  const source = text.slice(tag.start, tag.end);
  const open = unclosedName(name);
  const { near, help } =
    open === undefined
      ? whyUnknown(name, { visit, call, scope, workspace })
      : { near: open, help: `write {{${open}}}` };
  const where = call === undefined ? visit.template.phrase : `${call.phrase} of ${visit.template.phrase}`;
  return {
    at: path,
    in: owner,
    part: isKey ? "key" : "value",
    excerpt,
    message: `${source.replace(/\s+/g, " ")} in ${where} is not known there`,
    ...(help !== undefined && { help }),
    meant: open === undefined ? declaredAt(near, visit) : { in: owner, at: path },
  };
};

/** var-unresolved, step-unresolved, dag-task-unresolved, dag-target-unresolved and out-unresolved of Argo's validator. */
export const unresolvedVariable = rule({
  id: "unresolved-variable",
  origin: "argo",
  category: "references",
  severity: "error",
  about: [holding.tags],
  title: "A tag names a variable that is not known where it stands",
  docs: `Argo knows at every place of a workflow which variables there will be: the parameters of the workflow, the inputs of the template, the outputs of steps before this one and of tasks of the same DAG, the item of a loop. A tag that begins with \`inputs.\`, \`outputs.\`, \`steps.\`, \`tasks.\`, \`item.\`, \`pod.\` or \`workflow.\` and names none of them is refused.

A template sees nothing of the one that calls it: what it needs is handed over as an argument.`,
  visit: (visit, report, { workspace, profile, walk: { base } }) => {
    for (const unit of visit.units) {
      if (unit.left.length === 0) continue;
      let said: Set<string> | undefined;
      let isWritten: ReturnType<typeof writtenIn> | undefined;
      let isSeen: ((tag: string) => boolean) | undefined;
      for (const text of unit.left) {
        let excerptOf: ReturnType<typeof excerptsIn> | undefined;
        for (const piece of text.pieces) {
          const name = tagName(piece, text.text);
          if (name === undefined || !isChecked(name) || isTolerated(name) || unit.scope.knows(name)) continue;
          // What stands in a value is said of the value, and not again where that is put.
          if (said?.has(name)) {
            isWritten ??= writtenIn(unit);
            if (!isWritten(text, piece)) continue;
          }
          isSeen ??= seenIn(unit, visit);
          if (!isSeen(text.text.slice(piece.start, piece.end))) continue;
          if (namesUnread(name, visit, base, profile) || isOfUnreadLoop(name, unit, profile)) continue;
          said ??= new Set();
          said.add(name);
          excerptOf ??= excerptsIn(text.text);
          const unknown = { tag: piece, name, excerpt: excerptOf(piece) };
          report(finding(visit, unit, text, unknown, workspace));
        }
      }
    }
  },
});
