import type ts from "typescript";
import { isInstalled } from "../bundle/names.ts";
import type { TypeProgram } from "./type-program.ts";

/** A type that cannot be sent as JSON, and where the user says it. */
export interface Untravelable {
  readonly type: string;
  /** The end of a sentence: `it is a function`. */
  readonly reason: string;
  readonly at: ts.Node;
}

/** Types that refer to themselves without end are believed from here on. */
const deepest = 20;

/** Finds what cannot travel in types. JSON is the way: what it loses or changes is refused. */
export class Travel {
  readonly #program: ts.Program;
  readonly #checker: ts.TypeChecker;
  readonly #typescript: typeof ts;

  constructor({ program, checker }: TypeProgram, typescript: typeof ts) {
    this.#program = program;
    this.#checker = checker;
    this.#typescript = typescript;
  }

  /** The first part of a type that cannot travel; nothing when all can. `at` is where the user wrote the type. */
  refused(type: ts.Type, at: ts.Node, seen: ReadonlySet<ts.Type> = new Set()): Untravelable | undefined {
    const { TypeFlags } = this.#typescript;
    const has = (flags: ts.TypeFlags): boolean => (type.flags & flags) !== 0;
    const no = (reason: string): Untravelable => ({ type: this.#checker.typeToString(type), reason, at });
    if (has(TypeFlags.Any)) {
      const isUnknown = "intrinsicName" in type && type.intrinsicName !== "any";
      return isUnknown ? no("its declaration cannot be found") : undefined;
    }
    if (has(TypeFlags.BigIntLike)) return no("JSON has no bigint");
    if (has(TypeFlags.ESSymbolLike)) return no("a symbol exists in one process only");
    if (has(TypeFlags.Undefined | TypeFlags.Void)) return no("JSON has no undefined; use null");
    if (seen.has(type) || seen.size > deepest) return undefined;
    const within = new Set(seen).add(type);
    if (type.isUnion()) return this.#first(type.types, at, within);
    if (has(TypeFlags.TypeParameter)) {
      const constraint = this.#checker.getBaseConstraintOfType(type);
      return constraint === undefined ? undefined : this.refused(constraint, at, within);
    }
    const primitive = TypeFlags.StringLike | TypeFlags.NumberLike | TypeFlags.BooleanLike;
    // A branded text is a text.
    if (type.isIntersection() && type.types.some((one) => (one.flags & primitive) !== 0)) return undefined;
    if (!has(TypeFlags.Object | TypeFlags.Intersection)) return undefined;
    if (this.#checker.isArrayType(type) || this.#checker.isTupleType(type)) {
      return this.#first(this.#checker.getTypeArguments(type as ts.TypeReference), at, within);
    }
    return this.#refusedObject(type, at, within, no);
  }

  /** The same of a field of an object that the user wrote at `at`. */
  refusedField(property: ts.Symbol, at: ts.Node): Untravelable | undefined {
    const place = this.placeOf(property, at);
    return this.#first(this.typesOf(property, place), place, new Set());
  }

  #first(types: readonly ts.Type[], at: ts.Node, seen: ReadonlySet<ts.Type>): Untravelable | undefined {
    for (const one of types) {
      const found = this.refused(one, at, seen);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #refusedObject(
    type: ts.Type,
    at: ts.Node,
    within: ReadonlySet<ts.Type>,
    no: (reason: string) => Untravelable,
  ): Untravelable | undefined {
    if (type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0) return no("it is a function");
    const symbol = type.getSymbol();
    if (symbol !== undefined && (symbol.flags & this.#typescript.SymbolFlags.Class) !== 0) {
      return no("it is an instance of a class");
    }
    const declared = symbol?.declarations ?? [];
    const isNamed = declared.some((node) => this.#typescript.isInterfaceDeclaration(node));
    if (isNamed && declared.some((node) => this.#program.isSourceFileDefaultLibrary(node.getSourceFile()))) {
      return no("JSON would make something else of it");
    }
    for (const property of this.#checker.getPropertiesOfType(type)) {
      const place = this.placeOf(property, at);
      const found = this.#first(this.typesOf(property, place), place, within);
      // What a package declares cannot be shown: the user's own type that has it can.
      if (found !== undefined)
        return place === at && isNamed ? no(`its '${property.name}' cannot: ${found.reason}`) : found;
    }
    for (const { type: value } of this.#checker.getIndexInfosOfType(type)) {
      const found = this.refused(value, at, within);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** What the value of a property may be, without the undefined of an optional one. */
  typesOf(property: ts.Symbol, at: ts.Node): readonly ts.Type[] {
    const type = this.#checker.getTypeOfSymbolAtLocation(property, at);
    if (!type.isUnion()) return [type];
    return type.types.filter(({ flags }) => (flags & this.#typescript.TypeFlags.Undefined) === 0);
  }

  isOptional(property: ts.Symbol, at: ts.Node): boolean {
    if ((property.flags & this.#typescript.SymbolFlags.Optional) !== 0) return true;
    const type = this.#checker.getTypeOfSymbolAtLocation(property, at);
    return type.isUnion() && type.types.some(({ flags }) => (flags & this.#typescript.TypeFlags.Undefined) !== 0);
  }

  /** Where the user wrote the type of a property, or gave its value; `otherwise` for what packages declare. */
  placeOf(property: ts.Symbol, otherwise: ts.Node): ts.Node {
    const declaration = property.valueDeclaration ?? property.declarations?.[0];
    if (declaration === undefined) return otherwise;
    const file = declaration.getSourceFile();
    if (isInstalled(file.fileName) || this.#program.isSourceFileDefaultLibrary(file)) return otherwise;
    const { isPropertySignature, isPropertyAssignment } = this.#typescript;
    if (isPropertySignature(declaration)) return declaration.type ?? declaration;
    return isPropertyAssignment(declaration) ? declaration.initializer : declaration;
  }
}
