import { parentPort, workerData } from "node:worker_threads";
import { Inputs } from "../generate/inputs.ts";
import { fuzzInput } from "./fuzz-input.ts";
import { violations } from "./violations.ts";

/** What a worker is to do, and where it says how far it is. */
export interface Work {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly progress: Int32Array<SharedArrayBuffer>;
}

/** A text with which something went wrong. */
export interface Fault {
  readonly index: number;
  readonly what: readonly string[];
}

const { seed, from, to, progress }: Work = workerData;
const inputs = new Inputs();
for (let index = from; index < to; index++) {
  Atomics.store(progress, 0, index);
  const what = await violations(fuzzInput(inputs, seed, index));
  const fault: Fault = { index, what };
  if (what.length > 0) parentPort?.postMessage(fault);
}
