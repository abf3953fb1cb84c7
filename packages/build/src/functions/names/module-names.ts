import type ts from "typescript";
import { isArgotsx } from "./argotsx-module.ts";
import { changedNames } from "./changed-names.ts";
import { declaredIn, isTypeOnly } from "./declared-names.ts";
import { freeNames, type Use } from "./free-names.ts";
import { type CodePart, type Part, partsOf } from "./module-parts.ts";

/** Why something cannot exist in a pod: it needs argotsx, here. */
export interface Taint {
  /** What it is about: the middle of a sentence. */
  readonly what: string;
  readonly node: ts.Node;
}

const firstElement = (root: ts.Node, typescript: typeof ts): ts.Node | undefined =>
  typescript.isJsxElement(root) || typescript.isJsxSelfClosingElement(root) || typescript.isJsxFragment(root)
    ? root
    : typescript.forEachChild(root, (child) => firstElement(child, typescript));

/** Elements are argotsx's own unless the file says that they are another library's. */
const hasOtherElements = (text: string): boolean => /@jsxImportSource\s+(?!argotsx\b)\S/.test(text);

/** What the names of one module mean, found when it is asked for. */
export class ModuleNames {
  readonly source: ts.SourceFile;
  readonly parts: ReadonlyMap<string, readonly Part[]>;
  readonly #typescript: typeof ts;
  readonly #uses = new Map<ts.Node, readonly Use[]>();
  #changes: readonly { readonly part: CodePart; readonly names: ReadonlySet<string> }[] | undefined;

  constructor(source: ts.SourceFile, typescript: typeof ts) {
    this.source = source;
    this.#typescript = typescript;
    this.parts = partsOf(source, typescript);
  }

  usesIn(node: ts.Node): readonly Use[] {
    const known = this.#uses.get(node);
    if (known !== undefined) return known;
    const uses = freeNames(node, this.#typescript);
    this.#uses.set(node, uses);
    return uses;
  }

  /** The statements at the top level that change a variable which is declared there. */
  changesOf(name: string): readonly CodePart[] {
    this.#changes ??= this.source.statements.flatMap((statement) => {
      const declares = declaredAt(statement, this.#typescript);
      const part: CodePart = { kind: "code", statement, node: statement };
      return declares ? [] : [{ part, names: changedNames(statement, this.#typescript) }];
    });
    return this.#changes.filter(({ names }) => names.has(name)).map(({ part }) => part);
  }

  /**
   * Why a node of the top level needs argotsx, itself or through what it uses; nothing when it does not. `seen` holds
   * the declarations that have been looked at.
   */
  taintOf(node: ts.Node, seen: Set<Part> = new Set()): Taint | undefined {
    const element = hasOtherElements(this.source.text) ? undefined : firstElement(node, this.#typescript);
    if (element !== undefined) return { what: "JSX, which makes elements of argotsx", node: element };
    for (const use of this.usesIn(node)) {
      const taint = this.taintOfUse(use, seen);
      if (taint !== undefined) return taint;
    }
    return undefined;
  }

  /** The same for a name that stands for something at the top level. */
  taintOfUse({ name, node }: Use, seen: Set<Part> = new Set()): Taint | undefined {
    for (const part of this.parts.get(name) ?? []) {
      if (seen.has(part)) continue;
      seen.add(part);
      if (part.kind === "code") {
        const taint = this.taintOf(part.node, seen);
        if (taint !== undefined) return taint;
      } else if (isArgotsx(part.specifier)) return { what: `'${name}' of argotsx`, node };
    }
    return undefined;
  }

  /**
   * The node around another one that declares a name, from the inside out: the source file for what stands at its top
   * level, nothing for a global.
   */
  scopeOf(name: string, from: ts.Node): ts.Node | undefined {
    for (let node = from.parent; node !== undefined; node = node.parent) {
      if (declaredIn(node, this.#typescript)?.includes(name)) return node;
    }
    return undefined;
  }
}

const declaredAt = (statement: ts.Statement, typescript: typeof ts): boolean =>
  typescript.isImportDeclaration(statement) ||
  typescript.isExportDeclaration(statement) ||
  typescript.isExportAssignment(statement) ||
  typescript.isVariableStatement(statement) ||
  typescript.isFunctionDeclaration(statement) ||
  typescript.isClassDeclaration(statement) ||
  typescript.isEnumDeclaration(statement) ||
  typescript.isModuleDeclaration(statement) ||
  typescript.isImportEqualsDeclaration(statement) ||
  isTypeOnly(statement, typescript);
