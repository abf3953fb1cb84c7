import { define } from "../define.ts";

/** What is wrong with comments that suppress diagnostics. */
export const suppression = define({
  "unused-suppression": {
    severity: "warning",
    message: "'%id%' is not reported %where%, so there is nothing to suppress",
    help: "remove the comment, or the id from it",
    docs: "A comment such as `# argotsx-disable-next-line ID -- why` names a diagnostic that was looked for and not found there. What it was for is mended, or stands elsewhere now.",
  },
  "unknown-suppression": {
    severity: "warning",
    message: "this comment is wrong: %reason%",
    docs: "A comment that begins with `argotsx-disable` has another form than `argotsx-disable-next-line`, `argotsx-disable-line` or `argotsx-disable-file` with ids behind it, names something that is no id, or a problem that cannot be suppressed: one that keeps a file from being read, compiled or written. Or it is no comment to YAML but a line of a text of several lines, such as a script: then it belongs above the key whose value that is.",
  },
  "unmarked-reason": {
    severity: "warning",
    message: "the reason '%reason%' has no ' -- ' before it, so its words are read as ids",
    help: "write '%comment%'",
    docs: "What stands in a comment such as `# argotsx-disable-next-line ID -- why` before the `--` are ids, and what stands behind it is the reason. Without it the ids that stand in front suppress what they name all the same, and the other words nothing.",
  },
});
