// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are of the program that is written here
import type { Contract } from "./contract.ts";
import { mapProgram } from "./map-program.ts";
import { type Needs, needsOf } from "./needs.ts";

/** Lines of the program that are not always needed. */
const where = (isNeeded: boolean, ...lines: readonly string[]): readonly string[] => (isNeeded ? lines : []);

/** How the text of an input becomes its value: `read` ends with a value or with the process. */
const reading = ({ reads, optional, choice }: Needs): readonly string[] => {
  if (reads.size === 0) return [];
  const fields = [
    ...where(reads.size > 1 || !reads.has("string"), "type"),
    ...where(reads.size > 1 || !reads.has("artifact"), "env"),
    ...where(reads.has("artifact"), "path"),
    ...where(optional, "optional"),
    ...where(choice, "enum: values"),
  ];
  return [
    `  const read = ([name, { ${fields.join(", ")} }]) => {`,
    ...where(reads.has("artifact"), '    if (type === "artifact") return [name, path];'),
    ...where(
      reads.size > 1 || !reads.has("artifact"),
      "    const text = process.env[env];",
      "    if (text === undefined) stop(`argotsx: input '${name}' was not given: ${env} is not set`);",
    ),
    ...where(optional, '    if (optional && text === "") return [];'),
    ...where(
      choice,
      "    if (values && !values.includes(text)) stop(`argotsx: input '${name}' is none of ${values.join(\", \")}: ${show(text)}`);",
    ),
    ...where(
      reads.has("number"),
      '    if (type === "number") {',
      // No digit can be read in two ways, or a long row of them would take very long.
      "      if (/^\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)(e[+-]?\\d+)?\\s*$/i.test(text)) return [name, Number(text)];",
      "      stop(`argotsx: input '${name}' is no number: ${show(text)}`);",
      "    }",
    ),
    ...where(
      reads.has("boolean"),
      '    if (type === "boolean") {',
      '      if (/^\\s*(true|false)\\s*$/.test(text)) return [name, text.trim() === "true"];',
      "      stop(`argotsx: input '${name}' is neither true nor false: ${show(text)}`);",
      "    }",
    ),
    ...where(
      reads.has("json"),
      '    if (type === "json") {',
      "      try {",
      "        return [name, JSON.parse(text)];",
      "      } catch (error) {",
      "        stop(`argotsx: input '${name}' is no JSON: ${error.message}`);",
      "      }",
      "    }",
    ),
    ...where(reads.has("string"), "    return [name, text];"),
    "  };",
  ];
};

/** How a field of what the function returned becomes the text of an output parameter. */
const making = ({ writes }: Needs): readonly string[] => {
  if (writes.size === 0) return [];
  const isPlain = writes.size > 1 || !writes.has("json");
  return [
    "  const textOf = (name, type, value) => {",
    ...where(isPlain && !writes.has("number"), "    if (typeof value === type) return String(value);"),
    ...where(
      writes.has("number"),
      '    if (typeof value === type && (type !== "number" || Number.isFinite(value))) return String(value);',
    ),
    ...where(
      writes.has("json"),
      "    try {",
      '      const text = type === "json" ? JSON.stringify(value) : undefined;',
      "      if (text !== undefined) return text;",
      "    } catch (error) {",
      "      stop(`argotsx: output '${name}' cannot be written as JSON: ${error.message}`);",
      "    }",
    ),
    "    stop(`argotsx: output '${name}' must be of type ${type}, and the function returned ${show(value)}`);",
    "  };",
  ];
};

/** The call of the function: what it is given, and what becomes of what it returned. */
const calling = ({ reads, writes, optional, artifacts, files, printed }: Needs): readonly string[] => {
  const given = `Object.entries(inputs).map(read)${optional ? ".filter(([name]) => name)" : ""}`;
  const first = reads.size > 0 ? `Object.fromEntries(${given})` : "{}";
  const call = `await run(${first}, ${artifacts ? "Object.fromEntries(paths)" : "{}"});`;
  return [
    "  return async (run) => {",
    ...where(
      artifacts,
      '    const files = Object.entries(outputs).filter(([, { type }]) => type === "artifact");',
      "    const paths = files.map(([name, { path }]) => [name, path]);",
      "    for (const [, path] of paths) mkdirSync(dirname(path), { recursive: true });",
    ),
    `    ${writes.size > 0 ? "const made = " : ""}${call}`,
    ...where(
      writes.size > 0,
      // Every text is made before one is written.
      `    const texts = Object.entries(outputs)${artifacts ? '.filter(([, { type }]) => type !== "artifact")' : ""}`,
      "      .map(([name, { type, path }]) => [textOf(name, type, made?.[name]), path]);",
    ),
    "    ended = true;",
    ...where(
      files,
      "    for (const [text, path] of texts) {",
      ...where(printed, "      if (!path) continue;"),
      "      mkdirSync(dirname(path), { recursive: true });",
      // Argo takes one line end off the end of a file.
      '      writeFileSync(path, text.endsWith("\\n") ? `${text}\\n` : text);',
      "    }",
    ),
    ...where(
      printed,
      `    for (const [text${files ? ", path" : ""}] of texts) ${files ? "if (!path) " : ""}print(\`\${text}\\n\`);`,
    ),
    "  };",
  ];
};

/**
 * What runs a function in its pod, as lines of JavaScript that stand below the function. `argotsxPod` takes the contract
 * before anything of the user's runs, and answers with what calls the function. It has only what this contract needs,
 * since everyone who reads the manifest scrolls past it. Whatever goes wrong ends the process with a status that is not
 * 0, also when timers or servers are left. With `isMapped` the script ends with its source map, and stacks are told by
 * it.
 */
export const podProgram = (contract: Contract, isMapped: boolean): readonly string[] => {
  const needs = needsOf(contract);
  const { artifacts, files, printed, writes } = needs;
  return [
    "// Reads the inputs, runs the function above and writes its outputs.",
    "function argotsxPod({ inputs, outputs }) {",
    ...where(
      artifacts || files,
      `  const { mkdirSync${files ? ", writeFileSync" : ""} } = require("node:fs");`,
      '  const { dirname } = require("node:path");',
    ),
    '  const show = (value) => require("node:util").inspect(value).slice(0, 200);',
    "  const stop = (message) => {",
    "    console.error(message);",
    "    process.exit(1);",
    "  };",
    `  const fail = (error) => stop(error instanceof Error ? ${isMapped ? "argotsxMap(error)" : "error"} : \`argotsx: the function threw \${show(error)}\`);`,
    '  process.on("uncaughtException", fail).on("unhandledRejection", fail);',
    "  let ended = false;",
    // A function without outputs may end the process itself, but not wait for ever.
    `  process.once("${writes.size > 0 ? "exit" : "beforeExit"}", (code) => ended || code || stop("argotsx: the script ended before its function returned"));`,
    ...where(
      printed,
      // The result is what the script prints, so all else that it prints goes elsewhere.
      "  const print = process.stdout.write.bind(process.stdout);",
      "  process.stdout.write = process.stderr.write.bind(process.stderr);",
    ),
    ...reading(needs),
    ...making(needs),
    ...calling(needs),
    "}",
    ...where(isMapped, ...mapProgram),
  ];
};
