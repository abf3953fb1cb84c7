import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

type Files = Readonly<Record<string, string>>;

export const writeFiles = (folder: string, files: Files): void => {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
};

const median = `export interface Reading {
  readonly city: string;
  readonly degrees: number;
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
`;

const templates = `import { param, type Ref, tasks, template, workflow } from "argotsx";
import { median, type Reading } from "./median.js";

export type { Reading };

const suffix = "!";

export const Notify = template(
  "notify",
  { inputs: { text: param.string(), urgent: param.boolean({ default: false }) } },
  ({ inputs, Container }) => (
    <Container
      image="alpine:3.23"
      command={["echo"]}
      args={[() => (inputs.urgent() ? \`\${inputs.text().toUpperCase()}\${suffix}\` : inputs.text()), workflow.name]}
    />
  ),
);

export const Flip = template(
  "flip",
  { inputs: { odds: param.number() }, outputs: { side: param.oneOf(["heads", "tails"], { stdout: true }) } },
  ({ Script }) => (
    <Script
      image="node:24-alpine"
      run={({ odds }) => ({ side: median([odds, 0.5, 1]) > 0.5 ? ("heads" as const) : ("tails" as const) })}
    />
  ),
);

export const Median = template.fn(
  "median",
  ({ readings, unit = "C" }: { readings: readonly Reading[]; unit?: "C" | "F" }) => {
    const value = median(readings.map(({ degrees }) => degrees));
    return { value, text: \`\${value} \${unit}\` };
  },
);

export const Game = template("game", { inputs: { limit: param.number() } }, ({ inputs, Dag }) => {
  const { Coin } = tasks({ Coin: Flip });
  return (
    <Dag>
      <Coin odds={() => inputs.limit() / 10} />
      <Notify name="won" text="won" when={() => Coin.outputs.side() === "heads" && inputs.limit() > 3} />
    </Dag>
  );
});

/** A macro. */
export const Alarm = ({ degrees }: { readonly degrees: Ref<number> }) => (
  <Notify name="alarm" text="hot" urgent when={() => degrees() > 30} />
);

/** A macro without props, which is an arrow without parameters as conditions are. */
export const Goodbye = () => <Notify name="goodbye" text="bye" when={() => workflow.name() !== "silent"} />;
`;

/** The source of a package of templates, with everything in it that the build has to transform. */
export const packageFiles: Files = {
  "package.json": JSON.stringify({
    name: "@acme/templates",
    version: "1.0.0",
    type: "module",
    files: ["dist"],
    exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
    peerDependencies: { argotsx: "*" },
  }),
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      target: "es2023",
      lib: ["es2023"],
      module: "nodenext",
      jsx: "react-jsx",
      jsxImportSource: "argotsx",
      strict: true,
      declaration: true,
      rootDir: "src",
      outDir: "dist",
      // Ours are checked by the test of what is published.
      skipLibCheck: true,
      types: [],
    },
    include: ["src"],
  }),
  "src/median.ts": median,
  "src/index.tsx": templates,
};

const workflow = `import { Alarm, Game, Goodbye, Median, Notify, type Reading } from "@acme/templates";
import { tasks, template, Workflow } from "argotsx";

const readings: Reading[] = [{ city: "Oslo", degrees: 4 }];

const Main = template("main", {}, ({ Dag }) => {
  const { Middle } = tasks({ Middle: Median });
  return (
    <Dag>
      <Middle readings={readings} unit="F" />
      <Notify text={Middle.outputs.text} when={() => Middle.outputs.value() > 20} />
      <Game limit={5} />
      <Alarm degrees={Middle.outputs.value} />
      <Goodbye />
    </Dag>
  );
});

export default (
  <Workflow generateName="weather-">
    <Main />
  </Workflow>
);
`;

/** What the declarations must refuse, in the form of test/types/refused. */
const refused = `import { Alarm, Game, Median, Notify } from "@acme/templates";
import { tasks } from "argotsx";

const { Middle } = tasks({ Middle: Median });

export const refused = [
  // error TS2322: an argument is missing
  <Notify />,
  // error TS2322: text where a number is due
  <Game limit="5" />,
  // error TS2322: a misspelt argument
  <Game limit={5} limits={6} />,
  // error TS2741: a field is missing in what a function takes
  <Middle readings={[{ city: "Oslo" }]} />,
  // error TS2322: none of the units
  <Middle readings={[]} unit="K" />,
  // error TS2322: a reference to text where a number is due
  <Alarm degrees={Middle.outputs.text} />,
  // error TS2551: a misspelt output
  Middle.outputs.txt,
  // error TS2367: an impossible value
  () => Middle.outputs.value() === "4",
];
`;

/** Renders the workflow as a user's test does. */
const program = `import { render } from "argotsx/testing";
import workflow from "./workflow.tsx";

const { yaml, diagnostics } = render(workflow);
process.stdout.write(JSON.stringify({ yaml, diagnostics }));
`;

/** A project that uses the package. */
export const projectFiles: Files = {
  "package.json": JSON.stringify({ private: true, type: "module" }),
  "tsconfig.json": JSON.stringify({
    extends: "argotsx/tsconfig.json",
    compilerOptions: { exactOptionalPropertyTypes: true, types: [] },
    include: ["*.tsx"],
  }),
  "workflow.tsx": workflow,
  "refused.tsx": refused,
  "render.mjs": program,
};
