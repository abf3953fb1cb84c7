import { dirname, relative } from "node:path";
import ts from "typescript";

/**
 * Makes the imports of a declaration file resolve where it is published: `./element.ts` becomes `./element.js`, and
 * another room's name (`@argotsx/schema/types`), which is published nowhere, the relative path to its declarations.
 */
export const rewriteSpecifiers = (
  text: string,
  source: string,
  packages: string,
  options: ts.CompilerOptions,
): string => {
  let result = text;
  // From the end, so that earlier positions stay right.
  for (const { fileName: specifier, pos } of ts.preProcessFile(text).importedFiles.toReversed()) {
    const resolved = ts.resolveModuleName(specifier, source, options, ts.sys).resolvedModule?.resolvedFileName;
    const path = resolved === undefined ? ".." : relative(packages, resolved);
    if (resolved === undefined || path.startsWith("..") || path.includes("node_modules")) {
      throw new Error(`${source} imports ${specifier}, which is not part of the published types`);
    }
    const target = relative(dirname(source), resolved)
      .replaceAll("\\", "/")
      .replace(/\.tsx?$/, ".js");
    const start = text.indexOf(specifier, pos);
    const relativeTarget = target.startsWith(".") ? target : `./${target}`;
    result = result.slice(0, start) + relativeTarget + result.slice(start + specifier.length);
  }
  return result;
};
