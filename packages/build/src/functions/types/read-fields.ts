import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import type ts from "typescript";
import type { FunctionField, FunctionFields } from "../captured-function.ts";
import { placeOf } from "../extract/place-of.ts";
import type { Found } from "../find/find-functions.ts";
import { kindOf } from "./field-of.ts";
import { literalValue } from "./literal-value.ts";
import { Travel, type Untravelable } from "./travel.ts";
import type { TypeProgram } from "./type-program.ts";

export interface ReadFields {
  /** When there are diagnostics, as far as they could be read. */
  readonly fields: FunctionFields;
  readonly diagnostics: readonly Diagnostic[];
}

type Fields = Record<string, FunctionField>;

/** The same node in another tree of the same text. */
const sameNode = (node: ts.Node, source: ts.SourceFile, typescript: typeof ts): ts.Node => {
  const visit = (one: ts.Node): ts.Node | undefined => {
    if (one.pos === node.pos && one.end === node.end && one.kind === node.kind) return one;
    return one.pos <= node.pos && node.end <= one.end ? typescript.forEachChild(one, visit) : undefined;
  };
  return visit(source) ?? source;
};

/** Reads one function. Every problem is told, each at the type that it is about. */
class FieldReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #checker: ts.TypeChecker;
  readonly #typescript: typeof ts;
  readonly #travel: Travel;

  constructor(types: TypeProgram, typescript: typeof ts) {
    this.#checker = types.checker;
    this.#typescript = typescript;
    this.#travel = new Travel(types, typescript);
  }

  read(node: ts.Node): FunctionFields {
    const [signature, another] = this.#checker.getTypeAtLocation(node).getCallSignatures();
    if (signature === undefined) this.#noInputs(node, "it is no function");
    else if (another !== undefined) this.#noInputs(node, "it has several signatures");
    else if (signature.typeParameters !== undefined) this.#noInputs(node, "it is generic");
    else return { inputs: this.#inputs(signature, node), outputs: this.#outputs(signature, node) };
    return { inputs: {}, outputs: {} };
  }

  #noInputs(node: ts.Node, reason: string): void {
    this.diagnostics.push(diagnostic("function-parameter-type", placeOf(node), { reason }));
  }
  #noOutputs(node: ts.Node, reason: string): void {
    this.diagnostics.push(diagnostic("function-return-type", placeOf(node), { reason }));
  }
  #refuse(found: Untravelable | undefined): void {
    if (found === undefined) return;
    const { at, type, reason } = found;
    this.diagnostics.push(diagnostic("untravelable-type", placeOf(at), { type, reason }));
  }

  #isObject(type: ts.Type): boolean {
    const { TypeFlags } = this.#typescript;
    if (type.isUnion()) return type.types.every((one) => this.#isObject(one));
    const isList = this.#checker.isArrayType(type) || this.#checker.isTupleType(type);
    const isCalled = type.getCallSignatures().length > 0;
    return (type.flags & (TypeFlags.Object | TypeFlags.Intersection)) !== 0 && !isList && !isCalled;
  }

  #inputs(signature: ts.Signature, node: ts.Node): Fields {
    const fields: Fields = {};
    const [parameter] = signature.parameters;
    if (parameter === undefined) return fields;
    const written = parameter.valueDeclaration;
    const declaration = written !== undefined && this.#typescript.isParameter(written) ? written : undefined;
    const at: ts.Node = declaration?.type ?? declaration ?? node;
    const type = this.#checker.getNonNullableType(this.#checker.getTypeOfSymbolAtLocation(parameter, node));
    if ((type.flags & this.#typescript.TypeFlags.Any) !== 0) {
      this.#noInputs(at, "the type of its first parameter is not known");
      return fields;
    }
    if (declaration?.dotDotDotToken !== undefined || !this.#isObject(type) || type.isUnion()) {
      this.#noInputs(at, `its first parameter is ${this.#checker.typeToString(type)}, not one object`);
      return fields;
    }
    if (this.#checker.getIndexInfosOfType(type).length > 0) {
      this.#noInputs(at, "the names of the fields of its first parameter are not known");
      return fields;
    }
    for (const property of this.#checker.getPropertiesOfType(type)) {
      const named = this.#elementOf(property.name, declaration);
      const place = this.#travel.placeOf(property, named ?? at);
      if (this.#isUntyped(property, place)) this.#noInputs(place, `the type of '${property.name}' is not known`);
      else this.#refuse(this.#travel.refusedField(property, at));
      const optional = this.#travel.isOptional(property, node);
      const initializer = optional ? named?.initializer : undefined;
      const preset = initializer && literalValue(initializer, this.#typescript);
      fields[property.name] = {
        ...this.#kindOf(property, place),
        ...(optional && { optional }),
        ...(preset !== undefined && { default: preset.value }),
      };
    }
    // Nobody said anything of these: the type is what `template.fn` takes for a function whose parameter has none.
    for (const element of this.#elementsOf(declaration)) {
      const name = this.#keyOf(element);
      if (name !== undefined && !Object.hasOwn(fields, name)) {
        this.#noInputs(element, `the type of '${name}' is not known`);
        fields[name] = { type: "json" };
      }
    }
    return fields;
  }

  /** Whether a field is only named in a pattern, so that nobody said what it is. */
  #isUntyped(property: ts.Symbol, place: ts.Node): boolean {
    const { flags } = this.#checker.getTypeOfSymbolAtLocation(property, place);
    return property.declarations === undefined && (flags & this.#typescript.TypeFlags.Any) !== 0;
  }

  #kindOf(property: ts.Symbol, at: ts.Node) {
    const alias = this.#checker.getTypeOfSymbolAtLocation(property, at).aliasSymbol?.declarations?.[0];
    return kindOf(this.#travel.typesOf(property, at), alias ?? at, this.#checker, this.#typescript);
  }

  /** Where a destructuring parameter names its fields. */
  #elementsOf(parameter: ts.ParameterDeclaration | undefined): readonly ts.BindingElement[] {
    const isPattern = parameter !== undefined && this.#typescript.isObjectBindingPattern(parameter.name);
    return isPattern ? parameter.name.elements.filter(({ dotDotDotToken }) => dotDotDotToken === undefined) : [];
  }

  #keyOf({ propertyName, name }: ts.BindingElement): string | undefined {
    const key = propertyName ?? name;
    return this.#typescript.isIdentifier(key) || this.#typescript.isStringLiteral(key) ? key.text : undefined;
  }

  #elementOf(name: string, parameter: ts.ParameterDeclaration | undefined): ts.BindingElement | undefined {
    return this.#elementsOf(parameter).find((element) => this.#keyOf(element) === name);
  }

  #outputs(signature: ts.Signature, node: ts.Node): Fields {
    const { TypeFlags } = this.#typescript;
    const fields: Fields = {};
    const declaration = signature.getDeclaration() as ts.SignatureDeclaration | undefined;
    const body = declaration !== undefined && "body" in declaration ? declaration.body : undefined;
    const at: ts.Node = declaration?.type ?? body ?? node;
    const returned = signature.getReturnType();
    const type = this.#checker.getAwaitedType(returned) ?? returned;
    if ((type.flags & (TypeFlags.Void | TypeFlags.Undefined | TypeFlags.Never)) !== 0) return fields;
    if (!this.#isObject(type)) {
      this.#noOutputs(at, `it returns ${this.#checker.typeToString(type)}, not an object`);
      return fields;
    }
    if (this.#checker.getIndexInfosOfType(type).length > 0) {
      this.#noOutputs(at, "the names of the fields that it returns are not known");
      return fields;
    }
    const types = type.isUnion() ? type.types : [type];
    const names = new Set(
      types.flatMap((one) => this.#checker.getPropertiesOfType(one).map((property) => property.name)),
    );
    for (const name of names) {
      const missing = types.some((one) => this.#checker.getPropertyOfType(one, name) === undefined);
      const property = this.#checker.getPropertyOfType(type, name);
      const place = property === undefined ? at : this.#travel.placeOf(property, at);
      if (property === undefined || missing || this.#travel.isOptional(property, node)) {
        this.#noOutputs(place, `'${name}' is not always there; use null where it has no value`);
        fields[name] = { type: "json" };
        continue;
      }
      this.#refuse(this.#travel.refusedField(property, at));
      fields[name] = this.#kindOf(property, place);
    }
    return fields;
  }
}

/** Reads the inputs and outputs of a function of `template.fn` from its parameter and what it returns. */
export const readFields = ({ value }: Found, types: TypeProgram, typescript: typeof ts): ReadFields => {
  const reader = new FieldReader(types, typescript);
  const fields = reader.read(sameNode(value, types.source, typescript));
  return { fields, diagnostics: reader.diagnostics };
};
