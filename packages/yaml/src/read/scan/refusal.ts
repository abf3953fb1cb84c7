/** Why a text is no YAML: thrown by scanner and parser, caught where a document is read. */
export class Refusal extends Error {
  readonly start: number;
  readonly end: number;

  /** `message` is a clause without a full stop; `start` and `end` are offsets in the text. */
  constructor(message: string, start: number, end: number) {
    super(message);
    this.start = start;
    this.end = end;
  }
}
