import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));
const index = `${root}packages/authoring/src/index.ts`;

const options = (): ts.CompilerOptions => {
  const { config } = ts.readConfigFile(`${root}tsconfig.base.json`, ts.sys.readFile);
  return { ...ts.convertCompilerOptionsFromJson(config.compilerOptions, root).options, types: [] };
};

/** What `argotsx` exports, as TypeScript sees it. */
export interface Surface {
  readonly checker: ts.TypeChecker;
  readonly exported: readonly ts.Symbol[];
}

/** Reads the sources of what workflow files import. */
export const readSurface = (): Surface => {
  const program = ts.createProgram([index], options());
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(index);
  const module = source && checker.getSymbolAtLocation(source);
  return { checker, exported: module === undefined ? [] : checker.getExportsOfModule(module) };
};

/** The props of what is exported, when it is called with one argument; nothing for what is no function. */
export const propsIn = ({ checker }: Surface, exported: ts.Symbol): readonly ts.Symbol[] | undefined => {
  const [signature] = checker.getTypeOfSymbol(exported).getCallSignatures();
  const [props] = signature?.getParameters() ?? [];
  return props && checker.getPropertiesOfType(checker.getTypeOfSymbol(props));
};
