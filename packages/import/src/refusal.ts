import type { Path } from "@argotsx/yaml/read";

/** Why something cannot be written in a form, in a few words to follow "plain:" or "refused:". */
export class Unsayable extends Error {
  readonly reason: string;
  /** Where in the manifest, as far as that is known. */
  readonly path: Path;

  constructor(reason: string, path: Path = []) {
    super(reason);
    this.reason = reason;
    this.path = path;
  }
}
