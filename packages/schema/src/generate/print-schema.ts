const lineWidth = 120;

const isContainer = (value: unknown): value is object => typeof value === "object" && value !== null;

const oneLine = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (typeof value === "bigint") return value.toString();
  if (!isContainer(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${oneLine(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
};

const block = (value: unknown, indent: string, prefix: string, depth: number): string => {
  const flat = oneLine(value);
  // Types and their field lists are always opened, so that a diff shows one field a line.
  if (!isContainer(value) || (depth > 3 && indent.length + prefix.length + flat.length < lineWidth)) return flat;
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((member) => inner + block(member, inner, "", depth + 1))
    : Object.entries(value).map(([key, member]) => {
        const start = `${JSON.stringify(key)}: `;
        const opened = key === "properties" || key === "$defs" || depth === 1;
        return inner + start + block(member, inner, start, opened ? depth + 1 : 4);
      });
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return members.length === 0 ? flat : `${open}\n${members.join(",\n")}\n${indent}${close}`;
};

/** Prints a schema so that a change of one field is a change of one line. */
export const printSchema = (schema: object): string => `${block(schema, "", "", 0)}\n`;
