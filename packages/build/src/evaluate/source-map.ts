import { SourceMap } from "node:module";
import { resolve } from "node:path";
import type { Frame } from "./frames.ts";

/** Moves a call from the module back to the file it was written in; nothing for what the bundler made. */
export type Mapper = (frame: Frame) => Frame | undefined;

/** Reads a source map whose file names are relative to `folder`. */
export const mapperOf = (json: string, folder: string): Mapper => {
  const map = new SourceMap(JSON.parse(json));
  return (frame) => {
    const found = map.findEntry(frame.line - 1, frame.column - 1);
    return "originalSource" in found
      ? {
          name: frame.name,
          file: resolve(folder, found.originalSource),
          line: found.originalLine + 1,
          column: found.originalColumn + 1,
        }
      : undefined;
  };
};
