import { Worker } from "node:worker_threads";

/** How often it looks, in milliseconds. */
const interval = 1000;

// A thread has a loop of its own, which goes on while code of the user keeps that of the process busy for ever.
const programFor = (parent: number): string => `
const parent = ${parent};
const isThere = () => {
  try {
    return process.ppid === parent && process.kill(parent, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
};
setInterval(() => isThere() || process.kill(process.pid, "SIGKILL"), ${interval});
`;

/** Ends this process when the one that started it is gone, whatever this one is doing. */
export const endWithParent = (): void => {
  // Asked here: by the time that the thread runs, the parent may be gone and another be in its place.
  const thread = new Worker(programFor(process.ppid), { eval: true, execArgv: [], stdin: false });
  // It is no reason for the process to go on, nor is it one to end when the system allows no more threads.
  thread.on("error", () => {});
  thread.unref();
};
