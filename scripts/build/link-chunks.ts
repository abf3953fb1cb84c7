import type { Late } from "./join-core.ts";

/** What esbuild writes at the top of a file that it split off, or that others share: what it imports of such files. */
const imports = /^(?:import (?:\{[^}]*\} from )?"\.\/[^"]+";\n)+/;

const oneImport = /import (?:\{([^}]*)\} from )?"(\.\/[^"]+)";/g;

/** What it writes at the end of each. */
const exported = /\nexport \{([^}]*)\};\n$/;

/** The names between braces, each with the other that it has on the far side. */
const pairsOf = (list: string): readonly (readonly [from: string, to: string])[] =>
  list.split(",").map((one) => {
    const [from = "", to = from] = one.trim().split(" as ");
    return [from, to];
  });

/**
 * Takes what a file needs of others once, when it is loaded, and gives what others need of it in the end. ES modules look
 * each name up in the other file whenever it is read, which esbuild keeps up in CommonJS by a function for each: calls of
 * what lies in another file cost several times as much as others then. It makes no difference where no two files need each
 * other and nothing is given to others before it has its value, as what esbuild wraps into `__esm` would be, which is
 * refused. Our own code exports constants only. Of the files in `late` names stay as they are, since they are loaded when
 * one is read.
 */
export const linkChunk = (code: string, late: Late): string => {
  if (/\b__esm\(/.test(code))
    throw new Error("a module gets its values after it is loaded: require it from no CommonJS");
  return code
    .replace(imports, (all) =>
      all.replace(oneImport, (whole, list: string | undefined, id: string) => {
        if (late.has(id.slice("./".length))) return whole;
        if (list === undefined) return `require("${id}");`;
        return `var { ${pairsOf(list).map(([from, to]) => `${from}: ${to}`)} } = require("${id}");`;
      }),
    )
    .replace(exported, (_, list: string) => {
      return `\nmodule.exports = { ${pairsOf(list).map(([from, to]) => `${to}: ${from}`)} };\n`;
    });
};

/** Refuses files that need each other, by what each imports at once: one of them would find nothing in the other. */
export const refuseCircles = (imports: ReadonlyMap<string, readonly string[]>): void => {
  const done = new Set<string>();
  const visit = (name: string, above: readonly string[]): void => {
    if (above.includes(name)) throw new Error(`files need each other: ${[...above, name].join(" → ")}`);
    if (done.has(name)) return;
    for (const next of imports.get(name) ?? []) visit(next, [...above, name]);
    done.add(name);
  };
  for (const name of imports.keys()) visit(name, []);
};
