import { inspect } from "node:util";
import type { Contract } from "./contract.ts";
import { PodError } from "./pod-error.ts";
import { readInputs } from "./read-inputs.ts";
import { artifactPaths, writeOutputs } from "./write-outputs.ts";

/** What Node itself ends with when nothing is left to do and a module still waits. */
const unsettled = 13;

/**
 * Prepares the process before the program is evaluated, and answers with what calls the program's function. Whatever
 * goes wrong ends the process at once with a status that is not 0, also when timers or servers are left.
 */
export const startPod = (contract: Contract, mapStack: (text: string) => string = (text) => text) => {
  // To a file or a pipe this is written before it returns, so that the process may end then.
  const say = (text: string): unknown => process.stderr.write(`${text}\n`);
  const fail = (error: unknown): never => {
    if (error instanceof PodError) say(`argotsx: ${error.message}`);
    else if (error instanceof Error) say(mapStack(inspect(error)));
    else say(`argotsx: the function threw ${inspect(error)}`);
    process.exit(1);
  };
  const { outputs } = contract;
  const hasParameters = Object.values(outputs).some(({ type }) => type !== "artifact");
  let ended = false;
  // A rejection that nobody handles comes here as well.
  process.on("uncaughtException", fail);
  process.on("beforeExit", () => {
    if (ended) return;
    ended = true;
    say("argotsx: the function never ends: it awaits something that nothing can resolve any more");
    process.exitCode = unsettled;
  });
  process.on("exit", (code) => {
    if (ended || code !== 0 || !hasParameters) return;
    say("argotsx: the process ended before the function returned its outputs");
    process.exitCode = 1;
  });

  const print = process.stdout.write.bind(process.stdout);
  // The result is what the script prints, so all else that it prints goes elsewhere.
  if (Object.values(outputs).some(({ stdout }) => stdout === true)) {
    process.stdout.write = process.stderr.write.bind(process.stderr);
  }
  return async (run: unknown): Promise<void> => {
    try {
      if (typeof run !== "function") throw new PodError(`what should run is a ${typeof run}, not a function`);
      const inputs = readInputs(contract);
      const result = writeOutputs(contract, await run(inputs, artifactPaths(contract)));
      ended = true;
      if (result !== undefined) print(`${result}\n`);
    } catch (error) {
      fail(error);
    }
  };
};
