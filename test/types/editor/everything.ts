import ts from "typescript";

/** Stands where something is written in code. */
export const hole = "▮";

/** Somewhere in code that names can be written, each with a value. */
export interface Place {
  /** What a person calls it: `artifact` or `<Container> resources limits`. */
  readonly path: string;
  /** Code with a hole at the place. */
  readonly code: string;
  /** How names are written there. */
  readonly inside: "element" | "object";
}

/** A piece of code and the names in it, each with its path and where it is. */
export interface Written {
  readonly code: string;
  readonly names: readonly { readonly path: string; readonly at: number }[];
}

/** How an object is written that is the value of a name, the entry of a record or the item of a list. */
const forms = { object: `{ ${hole} }`, entry: `{ one: { ${hole} } }`, item: `[{ ${hole} }]` };

const quoted = (name: string): string => (/^\w+$/.test(name) ? name : JSON.stringify(name));
const assigned = (name: string, value: string, inside: Place["inside"]): string =>
  inside === "element" ? `${name}={${value}}` : `${quoted(name)}: ${value}`;

const filled = (code: string, inside: string): string => code.replace(hole, () => inside);

/** What the code of places calls everything that authors name themselves, which is not ours to explain. */
export const own = "own";

/** What a function of ours makes, besides all that has a hidden field. */
const made: ReadonlySet<string> = new Set(["AnyTemplate", "Element", "TaskHandle"]);

/** What TypeScript alone gets to see, such as `~kind`. */
const isHidden = ({ name }: ts.Symbol): boolean => /^~|^__@/.test(name);

/** Goes through all names that can be written at places and below them, each type once, and writes them. */
export class Everything {
  readonly written: Written[] = [];
  readonly #seen = new Set<string>();
  readonly #checker: ts.TypeChecker;
  readonly #source: ts.SourceFile;

  constructor(checker: ts.TypeChecker, source: ts.SourceFile) {
    this.#checker = checker;
    this.#source = source;
  }

  /** The objects that a value may be; texts, functions and what functions of ours make are none. */
  #objects(type: ts.Type): readonly ts.Type[] {
    return (type.isUnion() ? type.types : [type])
      .filter(
        (one) =>
          (one.flags & ts.TypeFlags.Object) !== 0 ||
          (one.isIntersection() && one.types.every((part) => (part.flags & ts.TypeFlags.Object) !== 0)),
      )
      .filter(
        (one) =>
          one.getCallSignatures().length === 0 &&
          !made.has(one.symbol?.name) &&
          !this.#checker.getPropertiesOfType(one).some(isHidden),
      );
  }

  /** The objects in a value, each with how it is written. */
  #formsOf(value: ts.Type): readonly { readonly type: ts.Type; readonly form: string }[] {
    const checker = this.#checker;
    return this.#objects(value).flatMap((type) => {
      const isList = checker.isArrayLikeType(type);
      const entry = checker.getIndexTypeOfType(type, isList ? ts.IndexKind.Number : ts.IndexKind.String);
      const entries = (entry === undefined ? [] : this.#objects(entry)).filter((one) => !checker.isArrayLikeType(one));
      const form = isList ? forms.item : forms.entry;
      return [...(isList ? [] : [{ type, form: forms.object }]), ...entries.map((type) => ({ type, form }))];
    });
  }

  /** A value for a name, which tells the types apart that a prop chooses among. */
  #valueOf(type: ts.Type): string {
    const parts = type.isUnion() ? type.types : [type];
    if (parts.some(({ flags }) => (flags & ts.TypeFlags.String) !== 0)) return '""';
    return parts.some((part) => part.getCallSignatures().length > 0) ? "() => null!" : "null!";
  }

  /** Takes what can be written at a place, of a type that is known there. */
  add({ path, code, inside }: Place, type: ts.Type): void {
    const checker = this.#checker;
    const known = checker.getPropertiesOfType(type).flatMap((property) => {
      const value = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(property, this.#source));
      // `source?: never` says that it cannot be written.
      const isNever = (value.flags & ts.TypeFlags.Never) !== 0;
      return isHidden(property) || isNever || property.name === own ? [] : [{ name: property.name, value }];
    });
    let before = "";
    const start = code.indexOf(hole);
    const names = known.map(({ name, value }) => {
      const at = start + before.length + (quoted(name) === name ? 0 : 1);
      before += `${assigned(name, this.#valueOf(value), inside)}${inside === "element" ? " " : ", "}`;
      return { path: `${path} ${name}`, at };
    });
    this.written.push({ code: filled(code, before), names });
    for (const { name, value } of known) {
      for (const { type, form } of this.#formsOf(value)) {
        const said = `${form} ${checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation)}`;
        if (this.#seen.has(said)) continue;
        this.#seen.add(said);
        this.add({ path: `${path} ${name}`, code: filled(code, assigned(name, form, inside)), inside: "object" }, type);
      }
    }
  }
}
