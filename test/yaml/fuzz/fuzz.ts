import { Worker } from "node:worker_threads";
import type { Fault, Work } from "./worker.ts";

/** Processor time for one text after which it counts as a hang: what a user waits for, whatever else the machine does. */
const patienceOfUsers = 2000;
const pause = 100;

/** Milliseconds that this process, and so the one worker of it, has computed. */
const computed = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Watches a worker, and ends it when it stays at one text for too long; answers with the text's number then. */
const watched = async (
  worker: Worker,
  progress: Int32Array<SharedArrayBuffer>,
  patience: number,
): Promise<number | undefined> => {
  let index = -1;
  let since = computed();
  const timer = setInterval(() => {
    const now = Atomics.load(progress, 0);
    if (now !== index) [index, since] = [now, computed()];
    else if (now >= 0 && computed() - since > patience) void worker.terminate();
  }, pause);
  const code = await new Promise((resolve) => worker.once("exit", resolve));
  clearInterval(timer);
  return code === 0 ? undefined : Atomics.load(progress, 0);
};

const reader = new URL("worker.mjs", import.meta.url);

export interface FuzzOptions {
  readonly script?: URL;
  /** Milliseconds of processor time for one text. */
  readonly patience?: number;
}

/**
 * Reads and checks `count` texts in a worker, which is ended and begun anew behind a text that hangs, or that takes all
 * of its memory. `found` is told of every fault.
 */
export const fuzz = async (
  seed: number,
  count: number,
  found: (fault: Fault) => void,
  { script = reader, patience = patienceOfUsers }: FuzzOptions = {},
): Promise<void> => {
  for (let from = 0; from < count; ) {
    const progress = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
    const work: Work = { seed, from, to: count, progress };
    const worker = new Worker(script, {
      workerData: work,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    let reason = `no answer within ${patience / 1000} s`;
    worker.on("message", found);
    worker.on("error", (error: Error) => {
      reason = error.message;
    });
    const stopped = await watched(worker, progress, patience);
    if (stopped === undefined) return;
    if (stopped < from) throw new Error(`the worker does not start: ${reason}`);
    found({ index: stopped, what: [reason] });
    from = stopped + 1;
  }
};
