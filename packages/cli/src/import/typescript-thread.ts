import { TypeScriptThread } from "@argotsx/build/typescript-thread";
import type { Context } from "../context.ts";
import type { Input } from "./read-inputs.ts";

/** A thread takes longer to start than fewer files take to import. */
const many = 50;

/** What becomes arrow functions, which TypeScript reads: conditions and expressions. */
const mayBecomeArrow = (text: string): boolean => /\{\{=|\bwhen:|[eE]xpression:/.test(text);

/**
 * A thread for what an import needs TypeScript for, where that takes longer than to start it. By the time that modules are
 * written it has loaded TypeScript.
 */
export const typeScriptThread = ({ threadProgram }: Context, inputs: readonly Input[]): TypeScriptThread | undefined =>
  threadProgram !== undefined && inputs.length >= many && inputs.some(({ text }) => mayBecomeArrow(text))
    ? new TypeScriptThread(threadProgram)
    : undefined;
