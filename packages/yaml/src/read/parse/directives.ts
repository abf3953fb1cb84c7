import { Refusal } from "../scan/refusal.ts";
import { TAG_DIRECTIVE, type Tokens } from "../scan/tokens.ts";

const usual: ReadonlyMap<string, string> = new Map([
  ["!", "!"],
  ["!!", "tag:yaml.org,2002:"],
]);

/** What the lines before a document that begin with `%` say. */
export class Directives {
  private readonly prefixes = new Map<string, string>();
  private hasVersion = false;

  get isEmpty(): boolean {
    return !this.hasVersion && this.prefixes.size === 0;
  }

  clear(): void {
    this.prefixes.clear();
    this.hasVersion = false;
  }

  /** Adds the directive that a token is. Go's reader takes version 1.1 alone, each handle once. */
  add(tokens: Tokens, token: number): void {
    const { handle, suffix } = tokens.tags.get(token) ?? { handle: "", suffix: "" };
    const refuse = (clause: string): never => {
      throw new Refusal(clause, tokens.start(token), tokens.end(token));
    };
    if (tokens.kind(token) === TAG_DIRECTIVE) {
      if (this.prefixes.has(handle)) refuse(`the handle ${handle} has two directives`);
      this.prefixes.set(handle, suffix);
    } else {
      if (this.hasVersion) refuse("%YAML stands twice before a document");
      if (!/^0?1\.0?1$/.test(suffix)) refuse(`Argo reads YAML 1.1 and refuses %YAML ${suffix}; leave the line out`);
      this.hasVersion = true;
    }
  }

  /** The complete tag that a token is. */
  resolve(tokens: Tokens, token: number): string {
    const { handle, suffix } = tokens.tags.get(token) ?? { handle: "", suffix: "" };
    if (handle === "") return suffix;
    const prefix = this.prefixes.get(handle) ?? usual.get(handle);
    if (prefix !== undefined) return prefix + suffix;
    throw new Refusal(`the handle ${handle} of this tag has no %TAG directive`, tokens.start(token), tokens.end(token));
  }
}
