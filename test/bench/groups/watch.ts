import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workflowFiles } from "../inputs/workflow-files.ts";
import type { Workspace } from "../inputs/workspace.ts";
import { type Group, of, type Row } from "../measure/group.ts";
import type { Processes } from "../measure/processes.ts";
import { argotsx } from "./command.ts";

/** How long a person is assumed to think between two saves at least; the next build is got ready in that time. */
const pause = 1500;
/** Above what any of this takes, in milliseconds: what never comes is no figure. */
const patience = 60_000;

const sleep = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

const contentOf = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};

/** How long it takes until a text stands in a file. */
const until = (path: string, text: string): number => {
  const started = performance.now();
  while (!contentOf(path).includes(text)) {
    if (performance.now() - started > patience) throw new Error(`${path} never held ${text}`);
    sleep(1);
  }
  return performance.now() - started;
};

/** From the write of a file until its output is right, against a whole process in which nothing has changed. */
export const watch = (workspace: Workspace, processes: Processes): Group => {
  const ends: (() => void)[] = [];
  const commands: Record<string, () => number> = {};
  const rows = [1, 20].map((count): Row => {
    const [first = "", ...others] = workflowFiles(count);
    const name = `watched-${count}`;
    const source = join(workspace.folder, workspace.write(`${name}/0.tsx`, first));
    for (const [index, text] of others.entries()) workspace.write(`${name}/${index + 1}.tsx`, text);
    const folder = join(workspace.folder, name);
    let edits = 0;
    const edit = (): number => {
      const day = `day-${edits++}-of-this-year`;
      writeFileSync(source, first.replace(/day: "[^"]*"/, `day: "${day}"`));
      return until(join(folder, "0.yaml"), day);
    };
    let isStarted = false;
    commands[`cached ${count}`] = () => processes.time(argotsx("build"), folder);
    commands[`watch ${count}`] = () => {
      if (!isStarted) ends.push(processes.start(argotsx("build", "--watch"), folder));
      isStarted = true;
      sleep(pause);
      return edit();
    };
    return {
      what: `\`--watch\`, one of ${count === 1 ? "one file" : `${count} files`} changed`,
      measure: "from the write to the output / a whole `argotsx build`, nothing changed",
      bound: { atMost: 1.3 },
      value: (round) => of(round, `watch ${count}`) / of(round, `cached ${count}`),
      shown: [`watch ${count}`, `cached ${count}`],
    };
  });
  const end = (): void => {
    for (const one of ends) one();
  };
  return { commands, rows, end };
};
