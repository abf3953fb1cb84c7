/** What the sources of a room may import, beside themselves. Their tests may import anything. */
export interface Rule {
  readonly rooms: readonly string[];
  /** Rooms of which only types may be imported, so that nothing of them is loaded. */
  readonly types?: readonly string[];
  readonly libraries?: readonly string[];
  /** Whether `node:` modules are allowed: a room without them is pure, or runs anywhere. */
  readonly node?: boolean;
}

/** The directions of docs/architecture.md. A room that is not listed fails the test, and so does what no room uses. */
export const rules: Readonly<Record<string, Rule>> = {
  // The command hands the compiler to the build room, so that it is loaded as one chunk with the checks and the writer.
  cli: { rooms: ["build", "compiler", "import", "lint", "yaml", "diagnostic"], node: true },
  build: {
    rooms: ["diagnostic"],
    types: ["arrow", "authoring", "compiler"],
    libraries: ["esbuild", "typescript"],
    node: true,
  },
  compiler: { rooms: ["authoring", "schema", "arrow", "expr", "diagnostic"] },
  import: { rooms: ["authoring", "compiler", "schema", "expr", "yaml"] },
  arrow: { rooms: ["expr"] },
  testkit: { rooms: ["authoring", "compiler", "lint", "yaml"], types: ["diagnostic"], node: true },
  // Manifests that stand in manifests are YAML, too.
  lint: { rooms: ["schema", "expr", "yaml", "diagnostic"] },
  // The façade is the command and what workflow files import, as scripts/build bundles them; it imports no room.
  argotsx: { rooms: [] },
  authoring: { rooms: [], types: ["lint"] },
  schema: { rooms: [] },
  expr: { rooms: [], node: true },
  yaml: { rooms: [] },
  diagnostic: { rooms: [] },
};

/** The rules about rooms as docs/architecture.md states them, one line a room. */
export const directions = (): string => {
  const lines = Object.entries(rules).map(([room, { rooms, types = [] }]) => {
    const targets = [...rooms, ...types.map((target) => `${target} (types)`)];
    return { room, targets: targets.join(", ") };
  });
  const free = lines.filter(({ targets }) => targets === "").map(({ room }) => room);
  return [
    ...lines.filter(({ targets }) => targets !== "").map(({ room, targets }) => `${room} → ${targets}`),
    `${free.join(", ")} → nothing of ours`,
  ].join("\n");
};
