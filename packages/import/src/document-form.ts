import { fieldsOf, textOf } from "@argotsx/schema";
import type { Difference } from "./compare/differences.ts";
import type { Demands } from "./libraries/library.ts";
import { shortened } from "./shortened.ts";
import type { Reasons } from "./typed/plan.ts";
import { SaidExpressions } from "./typed/said-expressions.ts";

/** How a document is written: with typed templates, with plain components only, or as any object. */
export type Style = "typed" | "plain" | "manifest";

/** What was said when a document was written in its typed form. */
interface Said {
  /** The templates that could not be typed, with the reason. */
  readonly plain: Reasons;
  /** The template that stands where it runs. */
  readonly placed: string | undefined;
  /** The templates that call those of libraries as components. */
  readonly linking: ReadonlySet<string>;
  readonly isLibrary: boolean;
}

/** The form of a document, which is found by trying: what comes out wrong is written in a plainer one the next time. */
export class DocumentForm {
  style: Style;
  /** The templates that are plain, with the reason. */
  readonly plain = new Map<string, string>();
  /** Why it is not typed at all, or not written. */
  reason: string | undefined;
  isRefused = false;
  namesEntrypoint = false;
  /** Whether it lists its templates, so that they come out in the order of the manifest. */
  keepsOrder = false;
  /** Whether what the resource itself says may refer to the workflow. */
  refers: boolean;
  /** What other manifests want of its templates; nothing where none calls them, or none can. */
  sharing: Demands | undefined;
  /** The templates that call those of libraries by their names, since they came out wrong otherwise. */
  readonly unlinked = new Set<string>();
  readonly expressions = new SaidExpressions();
  private said: Said = { plain: new Map(), placed: undefined, linking: new Set(), isLibrary: false };

  constructor(style: Style, refers: boolean) {
    this.style = style;
    this.refers = refers;
  }

  /** Learns what was said when it was written last. */
  note(said: Said): void {
    this.said = said;
    for (const [name, reason] of said.plain) this.plain.set(name, reason);
  }

  refuse(reason: string): void {
    this.isRefused = true;
    this.reason = reason;
  }

  /** Learns that this form will not do at all. */
  bePlainer(reason: string): void {
    this.reason ??= reason;
    if (this.style === "typed") this.style = "plain";
    else if (this.style === "plain") this.style = "manifest";
    else this.refuse(reason);
  }

  /** Learns that it came back in another order, or spelt otherwise, than a file that argotsx wrote. */
  keepBytes(): void {
    if (this.style === "typed" && this.expressions.leaveAll()) return;
    if (this.keepsOrder) this.bePlainer("the file is written as argotsx writes it, and would come back otherwise");
    this.keepsOrder = true;
  }

  /** Learns that a template, or the resource where none is named, came out wrong, and what stands there. */
  reject(template: string | undefined, reason: string, text = ""): void {
    if (this.style !== "typed") {
      this.bePlainer(reason);
      return;
    }
    const { placed, linking, isLibrary } = this.said;
    const written = template ?? placed;
    if (written !== undefined && this.expressions.leave(written, text)) return;
    // The hooks of the resource itself have no template.
    const caller = written ?? "";
    if (linking.has(caller) && !this.unlinked.has(caller)) this.unlinked.add(caller);
    else if (template === undefined && this.refers) this.refers = false;
    else if (template === undefined && isLibrary) this.sharing = undefined;
    else if (template !== undefined && !this.plain.has(template)) this.plain.set(template, reason);
    else if (!this.namesEntrypoint) {
      this.namesEntrypoint = true;
      if (placed !== undefined) this.plain.set(placed, reason);
    } else this.bePlainer(reason);
  }

  /** Learns where what came out differs from what it should be: every one of the `templates` that does, or else the resource. */
  differs(differences: readonly Difference[], templates: readonly unknown[]): void {
    const told = new Map<string | undefined, readonly [reason: string, text: string]>();
    for (const { path, expected, actual } of differences) {
      const at = path.indexOf("templates");
      const index = at < 0 ? undefined : path[at + 1];
      const name = typeof index === "number" ? textOf(fieldsOf(templates[index]).name) : undefined;
      const place = path.slice(name === undefined ? 0 : at + 2).join(".");
      const reason = `${place} would be ${shown(actual)}, not ${shown(expected)}`;
      if (!told.has(name)) told.set(name, [reason, typeof expected === "string" ? expected : ""]);
    }
    // What is wrong with the resource may be mended with its templates.
    if (told.size > 1) told.delete(undefined);
    const { style } = this;
    for (const [name, [reason, text]] of told) if (this.style === style) this.reject(name, reason, text);
  }
}

/** A value in a few words. */
const shown = (value: unknown): string =>
  value === undefined ? "nothing" : shortened(JSON.stringify(value) ?? String(value), 60);
