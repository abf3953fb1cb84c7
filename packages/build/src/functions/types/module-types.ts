import type { Input } from "../../bundle/entry.ts";
import type { SourceModule } from "../../transform/edit.ts";
import type { Found } from "../find/find-functions.ts";
import type { ReadFields } from "./read-fields.ts";
import type { TypeProgram } from "./type-program.ts";

/** Reads types for one module. TypeScript's program takes longer to make than all else, so it waits to be asked. */
export class ModuleTypes {
  readonly #module: SourceModule;
  #program: TypeProgram | undefined;
  /** The files that types were read from. */
  readonly inputs: Input[] = [];

  constructor(module: SourceModule) {
    this.#module = module;
  }

  /** The inputs and outputs of a function of `template.fn`. */
  async read(found: Found): Promise<ReadFields> {
    const { typescript, path } = this.#module;
    if (/\.[cm]?jsx?$/.test(path)) {
      const { readDeclared } = await import("./read-declared.ts");
      const declared = readDeclared(found, this.#module);
      if (declared !== undefined) {
        this.inputs.push(...declared.inputs);
        return { fields: declared.fields, diagnostics: [] };
      }
    }
    if (this.#program === undefined) {
      const { typeProgram } = await import("./type-program.ts");
      this.#program = typeProgram(this.#module);
      this.inputs.push(...this.#program.inputs);
    }
    const { readFields } = await import("./read-fields.ts");
    return readFields(found, this.#program, typescript);
  }
}
