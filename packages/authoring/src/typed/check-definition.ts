/** What a value is called in a message, without looking into it. */
const kindOf = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "string"
    ? JSON.stringify(value)
    : `${typeof value === "object" ? "an" : "a"} ${typeof value}`;
};

/** Throws unless a value is a text with something in it. Types say so too, and JavaScript and casts get around them. */
export const requireName: (value: unknown, what: string) => asserts value is string = (value, what) => {
  if (typeof value !== "string")
    throw new TypeError(`${what} is a text, not ${value === undefined ? "undefined" : kindOf(value)}`);
  if (value === "") throw new TypeError(`${what} is empty`);
};

/** Throws unless a value is a record of declared parameters and artifacts. */
export const requireSpecs = (specs: unknown, side: "inputs" | "outputs", template: string): void => {
  if (typeof specs !== "object" || specs === null || Array.isArray(specs)) {
    throw new TypeError(
      `${side} of the template '${template}' are a record of parameters and artifacts, not ${kindOf(specs)}`,
    );
  }
  for (const [name, spec] of Object.entries(specs) as [string, unknown][]) {
    // JavaScript takes it for the prototype wherever an object is written.
    if (name === "__proto__")
      throw new TypeError(`'${name}' in the ${side} of the template '${template}' is no name that Argo takes`);
    const kind =
      typeof spec === "object" && spec !== null && "kind" in spec && "options" in spec ? spec.kind : undefined;
    if (kind === "param" || kind === "artifact") continue;
    const called =
      typeof spec === "function" ? "; call it: param.string()" : "; write param.string(), or artifact({ path })";
    throw new TypeError(`'${name}' in the ${side} of the template '${template}' is ${kindOf(spec)}${called}`);
  }
};
