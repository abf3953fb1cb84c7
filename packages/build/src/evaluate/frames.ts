/** One call of a stack trace. */
export interface Frame {
  /** What was running; empty at the top of a module. */
  readonly name: string;
  /** A URL or a path, as V8 names it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

const call = /^\s*at (?:(?:async )?(.*?) \()?((?:file:\/\/|node:|\/|[A-Za-z]:[\\/])[^\n]*?):(\d+):(\d+)\)?$/;

/** The calls in the `stack` of whatever was thrown, innermost first; none when it is no error. */
export const framesOf = (error: unknown): Frame[] => {
  if (!(error instanceof Error) || typeof error.stack !== "string") return [];
  return error.stack.split("\n").flatMap((text): Frame[] => {
    const match = call.exec(text);
    // Code that was made by eval has no file of its own.
    if (match === null || match[2]?.endsWith("<anonymous>")) return [];
    const name = (match[1] ?? "").replace(/^(?:Object|Module)\./, "").replace(/^<anonymous>$/, "");
    return [{ name, file: match[2] ?? "", line: Number(match[3]), column: Number(match[4]) }];
  });
};
