/** Words that cannot name a constant, and names that a module means something else by. */
const taken: ReadonlySet<string> = new Set(
  `abstract any arguments as async await boolean break case catch class const constructor continue debugger declare default delete do
   else enum eval export extends false finally for from function get if implements import in infer instanceof interface is keyof let
   module namespace never new null number object of package private protected public readonly require return set static string super
   switch symbol this throw true try type typeof undefined unique unknown var void while with yield
   Array Boolean Date Error Function Infinity Intl JSON Map Math NaN Number Object Promise Proxy Reflect RegExp Set String Symbol
   console globalThis process inputs outputs self item`.split(/\s+/),
);

/** A name of Argo's in the way of a component: `build-image` is `BuildImage`. Empty when it has no letter or digit. */
const pascal = (name: string): string =>
  name
    .split(/[^\p{ID_Continue}]+|_+/u)
    .filter((word) => word !== "")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

/** The same as the name of a value that is no component: `build-image` is `buildImage`. */
export const camel = (name: string): string => {
  const letters = pascal(name);
  return letters.charAt(0).toLowerCase() + letters.slice(1);
};

/** Names for the constants of a module, each once: none is a word of the language or something that the module imports. */
export class Identifiers {
  private readonly used = new Set<string>();
  private readonly outer: Identifiers | undefined;
  private readonly reserved: ReadonlySet<string>;

  /** `outer` are the names around, which are not hidden. What is added to `reserved` later is reserved from then on. */
  constructor(outer?: Identifiers, reserved: ReadonlySet<string> = new Set()) {
    this.outer = outer;
    this.reserved = reserved;
  }

  /** The names that were given or claimed, in order. */
  get names(): readonly string[] {
    return [...this.used];
  }

  private has(name: string): boolean {
    return taken.has(name) || this.reserved.has(name) || this.used.has(name) || (this.outer?.has(name) ?? false);
  }

  /** Uses names, or none of them where one is used already. */
  claim(names: readonly string[]): boolean {
    if (names.some((name) => this.has(name))) return false;
    for (const name of names) this.used.add(name);
    return true;
  }

  /**
   * A name that is not used yet, as near to the given one as it can be; `kind` is put behind where it is taken. Values that
   * are no components are written as `camel` has it.
   */
  of(name: string, kind: string, written = pascal): string {
    const letters = written(name);
    const plain = /^\p{ID_Start}/u.test(letters) ? letters : `${written(kind)}${letters}`;
    const candidates = [plain, plain.endsWith(kind) ? `${plain}2` : `${plain}${kind}`];
    const found = candidates.find((one) => !this.has(one)) ?? this.numbered(`${plain}${kind}`);
    this.used.add(found);
    return found;
  }

  /** A name with a number behind it. Thousands of manifests have templates of one name: the numbers are not tried one by one. */
  private numbered(name: string): string {
    const isTaken = (number: number): boolean => this.has(`${name}${number}`);
    let [low, high] = [1, 2];
    while (isTaken(high)) [low, high] = [high, high * 2];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (isTaken(middle)) low = middle;
      else high = middle;
    }
    return `${name}${high}`;
  }
}
