import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseAllDocuments } from "yaml";
import { isArgoKind } from "../argo-kinds.ts";
import { isObject } from "../validate/is-object.ts";

/** A document of one of Argo's kinds. */
export interface CorpusDocument {
  readonly file: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** False when the reader found the text itself faulty: what it made of it says nothing about the schema. */
  readonly readable: boolean;
}

const folderOf = (url: URL): string => fileURLToPath(url);

export const fixtures = folderOf(new URL("../../fixtures/manifests/", import.meta.url));

/** Where Argo's own files are, on a machine that has them. */
export const sharedFolder = process.env.ARGOTSX_SHARED ?? folderOf(new URL("../../../../../shared", import.meta.url));

export const hasShared = existsSync(`${sharedFolder}/argo/examples`);

/** All YAML files below a folder, in a stable order. */
export const yamlFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .sort();

/** The documents of Argo's kinds in the files below a folder. */
export const readCorpus = (folder: string): readonly CorpusDocument[] =>
  yamlFiles(folder).flatMap((file) =>
    parseAllDocuments(readFileSync(`${folder}/${file}`, "utf8"), { logLevel: "silent" }).flatMap((document) => {
      const value: unknown = document.toJS();
      const isArgo = isObject(value) && typeof value.kind === "string" && isArgoKind(value.kind);
      return isArgo ? [{ file, value, readable: document.errors.length === 0 }] : [];
    }),
  );
