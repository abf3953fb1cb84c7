import { join } from "node:path";
import { readFileAt } from "./read-file-at.ts";
import { parseRecord, type RecordedOutput, recordName } from "./record.ts";

/** What argotsx wrote by the record that lies in a folder; nothing where there is none. */
export const recordedIn = (folder: string): readonly RecordedOutput[] =>
  parseRecord(readFileAt(join(folder, recordName))?.toString("utf8") ?? "", folder);
