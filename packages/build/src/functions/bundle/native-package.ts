import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface Manifest {
  readonly name?: unknown;
  readonly gypfile?: unknown;
  readonly binary?: unknown;
  readonly napi?: unknown;
  readonly scripts?: Readonly<Record<string, unknown>>;
  readonly optionalDependencies?: Readonly<Record<string, unknown>>;
}

const builders = /\b(?:node-gyp(?:-build)?|prebuild-install|node-pre-gyp|prebuildify|cmake-js|napi|prebuild)\b/;
const platforms = /\b(?:linux|darwin|win32|windows)-?(?:x64|arm64|ia32|64)\b/;

/** Whose whole purpose is to load native code. */
const loaders = new Set(["bindings", "node-gyp-build", "node-pre-gyp", "@mapbox/node-pre-gyp", "prebuild-install"]);

const read = (folder: string): Manifest | undefined => {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  } catch {
    return undefined;
  }
};

const reasonOf = (folder: string, { name, gypfile, binary, napi, scripts, optionalDependencies }: Manifest) => {
  if (existsSync(join(folder, "binding.gyp")) || gypfile === true) return "it builds native code when it is installed";
  for (const step of ["preinstall", "install", "postinstall"]) {
    const command = scripts?.[step];
    const tool = typeof command === "string" ? builders.exec(command)?.[0] : undefined;
    if (tool !== undefined) return `its ${step} script makes native code with ${tool}`;
  }
  if (binary !== undefined || napi !== undefined) return "it comes with native code";
  const platform = Object.keys(optionalDependencies ?? {}).find((one) => platforms.test(one));
  if (platform !== undefined) return `it needs packages for one platform, such as ${platform}`;
  return typeof name === "string" && loaders.has(name) ? "it loads native code" : undefined;
};

/** Answers why a package cannot be put into a script, looking at each package once. */
export class NativePackages {
  readonly #known = new Map<string, string | undefined>();

  /** Why the package that a file belongs to needs native code; nothing when it does not. */
  reason(file: string): string | undefined {
    if (file.endsWith(".node"))
      return `it loads ${file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1)}`;
    return this.#inFolder(dirname(file));
  }

  #inFolder(folder: string): string | undefined {
    if (this.#known.has(folder)) return this.#known.get(folder);
    const manifest = read(folder);
    const parent = dirname(folder);
    // A package.json without a name only says how files below it are read.
    const reason =
      manifest?.name !== undefined
        ? reasonOf(folder, manifest)
        : parent === folder || folder.endsWith("node_modules")
          ? undefined
          : this.#inFolder(parent);
    this.#known.set(folder, reason);
    return reason;
  }
}
