/** A variable's name as an expression writes it. */
export const bracketed = (name: string): string =>
  /^[\w.-]+$/.test(name)
    ? name
        .split(".")
        .map((part, index) => (index === 0 ? part : /^[A-Za-z_]\w*$/.test(part) ? `.${part}` : `['${part}']`))
        .join("")
    : name;
