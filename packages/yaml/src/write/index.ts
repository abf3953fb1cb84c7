import { beforeMarker } from "./before-marker.ts";
import { ByteSink } from "./byte-sink.ts";
import { writeComment } from "./comment.ts";
import { Emitter } from "./emitter.ts";

export interface WriteOptions {
  /** Text for the top of the file, written as comment lines. */
  readonly header?: string;
}

/**
 * The documents as one YAML file in UTF-8, whose strings every reader of YAML 1.1 and 1.2 reads back as the same
 * strings.
 *
 * Block style, lists indented in their key; a string is plain where that is safe, a literal block where it has lines,
 * else in quotes; lines are never folded, and a value that occurs twice is written twice. `undefined` is left
 * out of maps and null in lists; a lone surrogate, which UTF-8 cannot hold, becomes U+FFFD. Throws a TypeError that
 * names the path for what is no JSON data (dates, functions, instances of classes) and for nesting of more than 500
 * levels.
 */
export const writeYaml = (documents: readonly unknown[], options: WriteOptions = {}): Uint8Array => {
  const sink = new ByteSink();
  const emitter = new Emitter(sink);
  if (options.header !== undefined) writeComment(sink, options.header);
  for (let i = 0; i < documents.length; i++) {
    if (i > 0) sink.ascii(`${beforeMarker(documents[i - 1])}---\n`);
    emitter.document(documents[i]);
  }
  return sink.finish();
};

/** `writeYaml` as a string. */
export const formatYaml = (documents: readonly unknown[], options?: WriteOptions): string =>
  new TextDecoder().decode(writeYaml(documents, options));
