import { type Compiled, compileWith, ExpressionsNeeded } from "@argotsx/compiler/compile-with";

/** What the compiler is told of a module. */
interface ModuleFacts {
  readonly file: string;
  /** Whether expressions may be needed. */
  readonly isTyped: boolean;
}

/** Compiles a module, with what makes expressions loaded only where there may be some. */
export const compile = async (root: unknown, { file, isTyped }: ModuleFacts): Promise<Compiled> => {
  const load = async () => (await import("@argotsx/compiler/expressions")).expressions;
  try {
    return compileWith(root, { file, expressions: isTyped ? await load() : undefined });
  } catch (error) {
    if (!(error instanceof ExpressionsNeeded)) throw error;
    // Something made references that the module's text did not show, such as a file that it loads by itself.
    return compileWith(root, { file, expressions: await load() });
  }
};
