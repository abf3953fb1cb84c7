import { define } from "../define.ts";

/** What TypeScript says of workflow files, and what keeps it from saying anything. */
export const types = define({
  "type-error": {
    severity: "error",
    message: "%code%: %reason%",
    docs: "TypeScript's own diagnostic, with its code, found by --check-types and by lint where a tsconfig.json lies above the file. Its words are those of the compiler that ran: TypeScript 7 where the project has it, else TypeScript 6. It is a warning where the compiler calls it one.",
  },
  "type-check-failed": {
    severity: "error",
    message: "the types could not be checked: %reason%",
    help: "run the compiler by itself to see more (npx tsc --noEmit), or go without it: argotsx build without --check-types, argotsx lint with --no-check-types",
    docs: "The compiler is not installed, cannot be started, crashed or printed nothing that can be read. What was found without it is reported as always.",
  },
  "typescript-incomplete": {
    severity: "warning",
    message: "TypeScript %version% has no executable for %system% here, so TypeScript 6 checks the types",
    help: "install it again on this system, with its optional dependencies: npm install",
    docs: "The native compiler comes in a package for each system. It is missing when node_modules was installed on another one, or without optional dependencies.",
  },
});
