import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const root: string = fileURLToPath(new URL("../../..", import.meta.url));

/** The parameters that make Node run the built command. */
export const argotsx = (...parameters: readonly string[]): string[] => [
  fileURLToPath(new URL("../../../packages/argotsx/bin/argotsx.js", import.meta.url)),
  ...parameters,
];

/** The parameters that make Node do nothing: the time that no program can be below. */
export const nothing: readonly string[] = ["-e", "0"];
