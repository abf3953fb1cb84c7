/** What the sources of a room may import, beside themselves. Their tests may import anything. */
export interface Rule {
  readonly rooms: readonly string[];
  /** Rooms of which only types may be imported, so that nothing of them is loaded. */
  readonly types?: readonly string[];
  readonly libraries?: readonly string[];
  /** Whether `node:` modules are allowed: a room without them is pure, or runs anywhere. */
  readonly node?: boolean;
}

/** The directions of docs/architecture.md. A room that is not listed fails the test. */
export const rules: Readonly<Record<string, Rule>> = {
  diagnostic: { rooms: [] },
  schema: { rooms: [] },
  expr: { rooms: [] },
  yaml: { rooms: [], libraries: ["yaml"] },
  authoring: { rooms: [], types: ["schema"] },
  compiler: { rooms: ["authoring", "schema", "expr", "diagnostic"] },
  lint: { rooms: ["schema", "expr", "diagnostic"] },
  build: { rooms: ["compiler", "expr", "diagnostic"], libraries: ["esbuild", "typescript"], node: true },
  // The command hands the compiler to the build room, so that it is loaded as one chunk with the checks and the writer.
  cli: { rooms: ["build", "compiler", "lint", "yaml", "diagnostic"], node: true },
  argotsx: { rooms: ["cli", "build", "compiler", "authoring"], node: true },
};
