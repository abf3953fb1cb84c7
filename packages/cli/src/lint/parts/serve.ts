/**
 * The program of the thread that checks a part of the manifests of a run.
 * @module
 */
import { parentPort } from "node:worker_threads";
import { noFindings } from "../findings.ts";
import { LocalPart } from "./local-part.ts";
import type { Answer, Assignment, Question } from "./protocol.ts";

const answer = (made: Answer): void => parentPort?.postMessage(made);

const check = ({ cwd, files, settings, settingOf }: Assignment): void => {
  const byPath = new Map(files.map(({ path }, index) => [path, settings[settingOf[index] ?? -1]]));
  const settingsOf = (path: string) => {
    const found = byPath.get(path);
    if (found === undefined) throw new Error(`the settings of ${path} were not handed on`);
    return found;
  };
  const part = new LocalPart({ cwd, files, settingsOf }, noFindings());
  const read = part.read();
  parentPort?.once("message", async (beyond: Question) => {
    await read;
    answer({ checked: await part.judge(beyond) });
  });
  void read.then((known) => answer({ read: known }));
};

parentPort?.once("message", check);
