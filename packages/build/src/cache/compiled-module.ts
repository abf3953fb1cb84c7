import { readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import nodeModule from "node:module";
import { dirname } from "node:path";
import { Script } from "node:vm";
import { moduleSource } from "./module-source.ts";

/** The code in a file that was made of the text with a stamp; nothing when the file is not exactly as it was made. */
const readCode = (file: string, stamp: string): Buffer | undefined => {
  try {
    const bytes = readFileSync(file);
    const start = bytes.indexOf("\n") + 1;
    if (bytes.toString("utf8", 0, start) !== `${stamp}\n`) return undefined;
    const half = (bytes.length - start) / 2;
    const code = bytes.subarray(start, start + half);
    return half > 0 && code.equals(bytes.subarray(start + half)) ? code : undefined;
  } catch {
    return undefined;
  }
};

// The code stands in it twice: V8 runs what it is given without looking for damage, and comparing costs next to nothing.
const writeCode = (file: string, stamp: string, code: Buffer): void => {
  const made = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(made, Buffer.concat([Buffer.from(`${stamp}\n`), code, code]), { mode: 0o600 });
    renameSync(made, file);
  } catch {
    try {
      unlinkSync(made);
    } catch {}
  }
};

/**
 * Requires a CommonJS file as Node would, with the code that V8 made of it in an earlier run, which is kept in `file`:
 * in a folder that only the user can write to, since it is executed. The functions that this run calls are compiled in
 * what it leaves, and it leaves something only when it found nothing. `version` is the module's.
 */
export const requireCompiled = (path: string, version: string, file: string): unknown => {
  const require = nodeModule.createRequire(path);
  const known = require.cache[path];
  if (known !== undefined) return known.exports;
  const { size, mtimeMs } = statSync(path);
  const stamp = [version, process.version, process.arch, size, mtimeMs].join(" ");
  const cachedData = readCode(file, stamp);
  const script = new Script(moduleSource(path), { filename: path, ...(cachedData !== undefined && { cachedData }) });
  if (cachedData === undefined || script.cachedDataRejected === true) {
    process.once("exit", () => writeCode(file, stamp, script.createCachedData()));
  }
  const made = new nodeModule.Module(path);
  made.filename = path;
  // Whoever requires it after us, and whoever it requires, gets this one.
  require.cache[path] = made;
  try {
    script.runInThisContext().call(made.exports, made.exports, require, made, path, dirname(path));
  } catch (error) {
    delete require.cache[path];
    throw error;
  }
  made.loaded = true;
  return made.exports;
};
