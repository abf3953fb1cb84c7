import type { Lines } from "./lines.ts";
import { commentsAt, type ReadDocument } from "./read-document.ts";
import type { ByteSpan, Span, YamlComment, YamlFile } from "./yaml-file.ts";

/** A file that was read, which tells of its comments and lines when it is asked. */
export class ReadFile implements YamlFile {
  readonly documents: readonly ReadDocument[];
  /** Of each part of the file, where its comments begin and end, in pairs. */
  private readonly commentPairs: readonly (readonly number[])[];
  private readonly lines: Lines;

  constructor(documents: readonly ReadDocument[], commentPairs: readonly (readonly number[])[], lines: Lines) {
    this.documents = documents;
    this.commentPairs = commentPairs;
    this.lines = lines;
  }

  get comments(): readonly YamlComment[] {
    return this.commentPairs.flatMap((pairs) => commentsAt(pairs, this.lines));
  }

  get multiLineScalars(): readonly Span[] {
    return this.documents.flatMap((document) => document.multiLineScalars);
  }

  bytes(span: Span): ByteSpan {
    return this.lines.bytes(span);
  }
}
