import { resolve } from "node:path";
import type { Diagnostic, Place, StackFrame } from "@argotsx/diagnostic";

/** A place whose file is relative to a folder, with its absolute path. */
export const placeInFolder = (place: Place, folder: string): Place => ({ ...place, file: resolve(folder, place.file) });

/** The same for the places of a component stack. */
export const stackInFolder = (stack: readonly StackFrame[], folder: string): StackFrame[] =>
  stack.map(({ component, at }) => ({ component, ...(at !== undefined && { at: placeInFolder(at, folder) }) }));

/** A diagnostic all of whose places are relative to a folder, with their absolute paths. */
export const inFolder = ({ at, related, stack, ...rest }: Diagnostic, folder: string): Diagnostic => ({
  ...rest,
  ...(at !== undefined && { at: placeInFolder(at, folder) }),
  related: related.map(({ message, at: other }) => ({ message, at: placeInFolder(other, folder) })),
  stack: stackInFolder(stack, folder),
});
