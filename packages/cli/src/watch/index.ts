import type { Options } from "../arguments/parse.ts";
import type { Context, ExitCode } from "../context.ts";
import { workerVariable } from "./worker-process.ts";

/** `argotsx build --watch`: builds, and builds again whenever something changes that a file was made from. */
export const watch = async (context: Context, options: Options, paths: readonly string[]): Promise<ExitCode> => {
  const isWorker = process.env[workerVariable] !== undefined && process.connected;
  if (isWorker) {
    const { work } = await import("./worker.ts");
    return work(context, options, paths);
  }
  const { Supervisor } = await import("./supervisor.ts");
  return new Supervisor(context).run();
};
