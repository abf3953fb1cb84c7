import type { Printer } from "./printing.ts";

/** The forms for tools, each loaded when it is asked for. The form for people is none of them. */
const printers: ReadonlyMap<string, () => Promise<Printer>> = new Map(
  Object.entries({
    json: async () => (await import("./json.ts")).printJson,
    sarif: async () => (await import("./sarif.ts")).printSarif,
    github: async () => (await import("./github.ts")).printGithub,
    gitlab: async () => (await import("./gitlab.ts")).printGitlab,
    junit: async () => (await import("./junit.ts")).printJunit,
  }),
);

/** What prints a form for tools; nothing for the one for people. */
export const printerOf = async (format: string | undefined): Promise<Printer | undefined> =>
  format === undefined ? undefined : printers.get(format)?.();
