import { readYaml } from "../../packages/yaml/src/read/index.ts";
import type { CorpusFile } from "./corpus.ts";
import { fieldsOf, isPlain, textOf } from "./plain.ts";

/** The kinds and names of the resources that a text refers to, and of those that it holds. */
const namesIn = (text: string): { readonly referred: ReadonlySet<string>; readonly held: ReadonlySet<string> } => {
  const referred = new Set<string>();
  const held = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (!isPlain(value)) return;
    for (const field of ["templateRef", "workflowTemplateRef"]) {
      const { name, clusterScope } = fieldsOf(value[field]);
      if (textOf(name) !== undefined) referred.add(`${clusterScope === true ? "Cluster" : ""}WorkflowTemplate ${name}`);
    }
    for (const inner of Object.values(value)) visit(inner);
  };
  for (const { value } of readYaml(text).documents) {
    const { kind, metadata } = fieldsOf(value);
    held.add(`${textOf(kind)} ${textOf(fieldsOf(metadata).name)}`);
    visit(value);
  }
  return { referred, held };
};

/** Finds the other files of a corpus that a file needs, so that what it refers to is there. */
export class Companions {
  readonly #files: readonly (CorpusFile & ReturnType<typeof namesIn>)[];

  constructor(corpus: readonly CorpusFile[]) {
    this.#files = corpus.map((file) => ({ ...file, ...namesIn(file.text) }));
  }

  /** None where something that is referred to is in no file. */
  of(name: string): readonly CorpusFile[] {
    const found = new Map<string, CorpusFile>();
    const waiting = [name];
    const held = new Set<string>();
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const file = this.#files.find((one) => one.name === next);
      for (const one of file?.held ?? []) held.add(one);
      for (const one of file?.referred ?? []) {
        if (held.has(one)) continue;
        const holders = this.#files.filter((other) => other.held.has(one));
        const near = holders.find((other) => folderOf(other.name) === folderOf(name)) ?? holders[0];
        if (near === undefined || near.name === name || found.has(near.name)) continue;
        found.set(near.name, { name: near.name, text: near.text });
        for (const kept of near.held) held.add(kept);
        waiting.push(near.name);
      }
    }
    return [...found.values()];
  }
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf("/") + 1);
