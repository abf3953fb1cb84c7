import { join, resolve } from "node:path";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { Ancestors } from "../ancestors.ts";
import type { Manifest } from "../compile.ts";
import { shownPath } from "../shown-path.ts";
import { type Destination, type OutputPlace, outputPath, placeOf, recordFolder, singlePath } from "./destination.ts";
import { follow } from "./follow.ts";
import { resourceName } from "./resource-name.ts";

/** What a workflow file became, and all the files that it was made from. */
export interface Product {
  readonly path: string;
  readonly inputs: readonly string[];
  readonly manifests: readonly Pick<Manifest, "value" | "locate">[];
}

/** A file that a run makes, before it is written down. */
export interface PlannedOutput {
  /** Absolute. */
  readonly path: string;
  /** The workflow files that it is made from; the first is named where something is wrong with it. */
  readonly sources: readonly string[];
  readonly documents: readonly unknown[];
  /** The folder that keeps the record of it. */
  readonly folder: string;
  /** What was named as its place; absent where it lies beside its source. */
  readonly place?: OutputPlace;
}

/** What settles where the files of a run go. */
export interface Plan {
  /** What paths are shown relative to. */
  readonly cwd: string;
  readonly destinationOf: (source: string) => Destination;
}

const startOf = (file: string) => ({ file, line: 1, column: 1 });

/** A file that somebody asked for, with the way to say that two did. */
interface Wish extends PlannedOutput {
  readonly manifest?: Product["manifests"][number];
}

type Home = Pick<PlannedOutput, "folder" | "place">;

/** Shares out the names of a layout by resources: those of a name first, since the others take what is left. */
class ResourceFiles {
  readonly #taken = new Set<string>();
  readonly #named: Wish[] = [];
  readonly #generated: { readonly wish: Wish; readonly stem: string }[] = [];

  add(product: Product, folder: string, home: Home): void {
    for (const [index, manifest] of product.manifests.entries()) {
      const found = resourceName(manifest.value);
      // What has no name, and is no resource of Argo's then, is told from others by where it stands.
      const { path, isGenerated } = found ?? { path: `resource-${index + 1}`, isGenerated: true };
      const wish = { path: "", sources: [product.path], documents: [manifest.value], ...home, manifest };
      const stem = join(folder, path);
      if (isGenerated) this.#generated.push({ wish, stem });
      else {
        this.#taken.add(stem.toLowerCase());
        this.#named.push({ ...wish, path: `${stem}.yaml` });
      }
    }
  }

  wishes(): readonly Wish[] {
    const generated = this.#generated.map(({ wish, stem }): Wish => {
      let free = stem;
      for (let number = 2; this.#taken.has(free.toLowerCase()); number++) free = `${stem}-${number}`;
      this.#taken.add(free.toLowerCase());
      return { ...wish, path: `${free}.yaml` };
    });
    return [...this.#named, ...generated];
  }
}

const wishesOf = (products: readonly Product[], { destinationOf }: Plan): readonly Wish[] => {
  const ancestors = new Ancestors();
  const bySource: Wish[] = [];
  const resources = new ResourceFiles();
  const single = new Map<string, Home & { sources: string[]; documents: unknown[] }>();
  for (const product of products) {
    const { path: source, manifests } = product;
    const destination = destinationOf(source);
    const { base, outDir = "", layout } = destination;
    const place = placeOf(destination);
    const home = { folder: recordFolder(source, destination, ancestors), ...(place !== undefined && { place }) };
    const documents = manifests.map(({ value }) => value);
    if (layout === "source") {
      bySource.push({ path: outputPath(source, destination), sources: [source], documents, ...home });
    } else if (layout === "resource") resources.add(product, resolve(base, outDir), home);
    else if (documents.length > 0) {
      const path = singlePath(resolve(base, outDir));
      const known = single.get(path) ?? { sources: [], documents: [], ...home };
      single.set(path, known);
      known.sources.push(source);
      known.documents.push(...documents);
    }
  }
  return [...bySource, ...resources.wishes(), ...[...single].map(([path, made]) => ({ path, ...made }))];
};

/**
 * Settles where each file goes, and refuses two for one place and any over a file that was compiled in, be it by a link.
 */
export const planOutputs = (
  products: readonly Product[],
  plan: Plan,
): { readonly outputs: readonly PlannedOutput[]; readonly diagnostics: readonly Diagnostic[] } => {
  const { cwd } = plan;
  const outputs = new Map<string, Wish>();
  const diagnostics: Diagnostic[] = [];
  const readBy = new Map(products.flatMap(({ path, inputs }) => inputs.map((input) => [input, path] as const)));
  const conflict = (first: Wish, second: Wish): Diagnostic => {
    const output = shownPath(second.path, cwd);
    const [source = ""] = second.sources;
    const name = (wish: Wish) => wish.manifest?.locate(["metadata", "name"]) ?? wish.manifest?.locate([]);
    const at = name(second);
    const other = name(first);
    if (at === undefined || other === undefined) {
      return diagnostic("output-conflict", startOf(source), { other: shownPath(first.sources[0] ?? "", cwd), output });
    }
    return diagnostic("resource-conflict", at, { output }, { related: [{ message: "the other is here", at: other }] });
  };
  for (const wish of wishesOf(products, plan)) {
    const target = follow(wish.path);
    // Two names that differ in the case of letters are one file on some systems.
    const key = wish.manifest === undefined ? target : target.toLowerCase();
    const first = outputs.get(key) ?? outputs.get(target);
    const reader = readBy.get(target);
    if (first !== undefined) diagnostics.push(conflict(first, wish));
    else if (reader !== undefined) {
      diagnostics.push(diagnostic("output-is-input", startOf(reader), { output: shownPath(wish.path, cwd) }));
    } else outputs.set(key, wish);
  }
  return { outputs: [...outputs.values()], diagnostics };
};
