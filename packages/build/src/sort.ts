import type { Diagnostic, Place, Related } from "@argotsx/diagnostic";

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const order = (a: Diagnostic, b: Diagnostic): number => {
  if (a.at === undefined || b.at === undefined) return Number(a.at !== undefined) - Number(b.at !== undefined);
  return text(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column;
};

const pointOf = (at: Place | undefined): string => JSON.stringify([at?.file, at?.line, at?.column]);

const identity = ({ id, message, at }: Diagnostic): string => JSON.stringify([id, message, pointOf(at)]);

// More ways to one place than this are hardly read.
const shownWays = 4;

/** Another way by which the place of a problem was reached: the first component on it that is not on the known ones. */
const otherWay = (found: Diagnostic, known: ReadonlySet<string>): Related | undefined => {
  const frame = found.stack.find(({ at }) => at !== undefined && !known.has(pointOf(at)));
  return frame?.at && { message: `the same from <${frame.component}>`, at: frame.at };
};

/**
 * In the order of files and lines, what belongs to no text first, what was found together in the order it was found.
 * What is written once and found several times is kept once: in a file that several workflows import, in an element
 * that a loop makes again and again, in a macro, whose other uses are told along with it.
 */
export const sortDiagnostics = (diagnostics: readonly Diagnostic[]): Diagnostic[] => {
  const unique = new Map<string, { first: Diagnostic; points: Set<string>; ways: Related[] }>();
  for (const diagnostic of diagnostics) {
    const key = identity(diagnostic);
    const same = unique.get(key);
    if (same === undefined) {
      const points = new Set(diagnostic.stack.map(({ at }) => pointOf(at)));
      unique.set(key, { first: diagnostic, points, ways: [] });
      continue;
    }
    const way = same.ways.length < shownWays ? otherWay(diagnostic, same.points) : undefined;
    if (way === undefined) continue;
    same.ways.push(way);
    same.points.add(pointOf(way.at));
  }
  return [...unique.values()]
    .map(({ first, ways }) => (ways.length === 0 ? first : { ...first, related: [...first.related, ...ways] }))
    .sort(order);
};
