import type { Path } from "@argotsx/yaml/read";
import type { Move } from "../upgrade/upgrade.ts";

/** The place of what stood at a path before an upgrade: no field that moves is inside of another one. */
export const movedPath = (path: Path, moves: readonly Move[]): Path => {
  const move = moves.find(({ from }) => from.every((key, index) => key === path[index]));
  if (move === undefined) return path;
  const { from, to, value } = move;
  const inside = path.slice(from.length);
  if (inside.length === 0 || value === undefined) return to;
  // The name of what is an item now is its key in a record.
  return inside.length === 1 && inside[0] === "name" ? value : [...value, ...inside];
};
