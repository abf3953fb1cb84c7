import { isBlank, isBreak, isFlowIndicator, isSpaceOrEnd } from "./characters.ts";
import { Refusal } from "./refusal.ts";
import { MULTI_LINE, SIMPLE } from "./scalar-form.ts";
import type { Scanner } from "./scanner.ts";
import { PLAIN } from "./tokens.ts";

/** Scans a scalar without quotes, which may go on in lines that are indented more than the collection around it. */
export const scanPlain = (scanner: Scanner): void => {
  const start = scanner.pos;
  const indent = scanner.indent + 1;
  const inFlow = scanner.flowLevel > 0;
  let end = start;
  let form = SIMPLE;
  // Whether white space with a line break lies between the last character of the scalar and here.
  let isBroken = false;
  for (;;) {
    if (scanner.atDocumentIndicator() || scanner.at(scanner.pos) === 0x23) break;
    const lineEnd = contentEnd(scanner, scanner.pos, inFlow);
    if (lineEnd > scanner.pos) {
      if (isBroken) form = MULTI_LINE;
      isBroken = false;
      end = lineEnd;
      scanner.pos = lineEnd;
    }
    const c = scanner.at(scanner.pos);
    if (!isBlank(c) && !isBreak(c)) break;
    isBroken = skipSpace(scanner, indent, isBroken);
    if (!inFlow && scanner.pos - scanner.lineStart < indent) break;
  }
  if (isBroken) scanner.simpleKeyAllowed = true;
  scanner.tokens.push(PLAIN, start, end, form);
};

/** Where a run without white space ends that belongs to the scalar. */
const contentEnd = ({ text, end }: Scanner, from: number, inFlow: boolean): number => {
  for (let pos = from; pos < end; pos++) {
    const c = text.charCodeAt(pos);
    if (isSpaceOrEnd(c)) return pos;
    if (c === 0x3a && (pos + 1 === end || isSpaceOrEnd(text.charCodeAt(pos + 1)))) return pos;
    if (inFlow && isFlowIndicator(c)) return pos;
  }
  return end;
};

const skipSpace = (scanner: Scanner, indent: number, wasBroken: boolean): boolean => {
  let isBroken = wasBroken;
  for (;;) {
    const c = scanner.at(scanner.pos);
    if (isBlank(c)) {
      if (isBroken && c === 0x09 && scanner.pos - scanner.lineStart < indent) {
        throw new Refusal("a tab cannot indent; use spaces", scanner.pos, scanner.pos + 1);
      }
      scanner.pos++;
    } else if (isBreak(c)) {
      scanner.skipBreak();
      isBroken = true;
    } else return isBroken;
  }
};
