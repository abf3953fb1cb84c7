/** Why something cannot be written in a form, in a few words to follow "plain:" or "refused:". */
export class Unsayable extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}
