// What the other files of this folder call. There is nothing wrong with it.
import { artifact, param, template } from "argotsx";

export interface Chunk {
  readonly name: string;
  readonly rows: number;
}

export const Echo = template(
  "echo",
  { inputs: { message: param.string() }, outputs: { text: param.string({ path: "/tmp/text" }) } },
  ({ inputs, Container }) => <Container image="busybox" command={["echo", inputs.message]} />,
);

export const Count = template(
  "count",
  {
    inputs: { part: param.string(), limit: param.number({ default: 10 }) },
    outputs: { words: param.number({ path: "/tmp/words" }), log: artifact({ path: "/tmp/log" }) },
  },
  ({ Container }) => <Container image="busybox" />,
);

export const Deploy = template(
  "deploy",
  {
    inputs: {
      environment: param.oneOf(["staging", "production"]),
      dry: param.boolean({ default: false }),
      chunk: param.json<Chunk>({ default: { name: "all", rows: 1 } }),
      app: artifact({ path: "/app", optional: true }),
    },
  },
  ({ Container }) => <Container image="busybox" />,
);

export const Install = template("install", { inputs: { app: artifact({ path: "/app" }) } }, ({ Container }) => (
  <Container image="busybox" />
));

export const Split = template(
  "split",
  { outputs: { parts: param.json<string[]>({ path: "/p" }), chunks: param.json<Chunk[]>({ path: "/c" }) } },
  ({ Container }) => <Container image="busybox" />,
);

export const Flip = template(
  "flip",
  { outputs: { result: param.oneOf(["heads", "tails"], { stdout: true }), ok: param.boolean({ path: "/ok" }) } },
  ({ Container }) => <Container image="busybox" />,
);

/** Two of its inputs have names of task options. */
export const Odd = template(
  "odd",
  { inputs: { name: param.string(), when: param.string(), text: param.string() } },
  ({ Container }) => <Container image="busybox" />,
);
