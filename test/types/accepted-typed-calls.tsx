// What authors may write as calls, in macros too. A line that stops to compile is a broken promise.
import {
  type AnyTemplate,
  type ArtifactRef,
  and,
  artifact,
  type CallProps,
  Container,
  type ContainerProps,
  type Element,
  expr,
  git,
  type Node,
  not,
  or,
  param,
  type Ref,
  raw,
  s3,
  type TaskHandle,
  tasks,
  template,
  type Value,
  workflow,
} from "argotsx";
import { Echo, Empty, Every, type Shard } from "./accepted-typed.tsx";
import { Count, Split, Sum } from "./accepted-typed-loops.tsx";

declare const maybe: string | undefined;
declare const on: boolean;
declare const names: readonly string[];

export const Calls = template(
  "calls",
  {
    inputs: { file: artifact({ path: "/f" }), count: param.number(), deep: param.json<Shard>() },
    outputs: { text: param.string(), total: param.number({ default: 0 }), report: artifact() },
  },
  ({ inputs, Dag }) => {
    const { A, B, Cased } = tasks({ A: Every, B: Every, Cased: Echo.as("Cased") });
    const Each = Echo.each("each", names);
    return (
      <Dag outputs={{ text: A.outputs.text, total: () => A.outputs.total() + 1, report: A.outputs.report }} failFast>
        <Empty />
        <A required={1} file={inputs.file} />
        <B
          required={A.outputs.total}
          text={`${A.outputs.text} and ${workflow.parameters.version}`}
          number={() => A.outputs.total() + inputs.count()}
          boolean={() => A.outputs.status().ready}
          set={() => (A.outputs.total() > 3 ? "a" : "b")}
          shard={{ name: "one", rows: 1, tags: ["x"] }}
          list={() => [A.outputs.text(), "x"]}
          level={workflow.labels.level}
          file={A.outputs.report}
          source={git({ repo: "https://example.com/b.git", revision: "main" })}
          perhaps={on ? s3({ bucket: "b", key: "k" }) : raw({ data: "x" })}
          when={() => A.outputs.status().ready}
          after={[Each, A.failed, or(A.succeeded, A.skipped)]}
          continueOn={{ failed: true }}
          onExit={<Echo message={B.status} />}
          hooks={{ running: <Echo message="running" when={() => B.status() === "Running"} />, other: undefined }}
        />
        <Every required={2} file={inputs.file} text={undefined} shard={inputs.deep} />
        <Cased message={maybe ?? "x"} depends={and(A, not(B.daemoned), Each.anySucceeded)} />
        <Echo name="named" message={() => `${inputs.deep().name}: ${inputs.deep().tags?.length ?? 0}`} after={A} />
        <Echo message={expr`sprig.trim(${A.outputs.text})`} when={expr<boolean>`${A.outputs.total} > 3`} />
        <Echo message="in Argo's words" when="{{workflow.status}} == Running" depends="a.Succeeded && !b" />
        <Echo message="constant" when={on} arguments={{ message: "x" }} />
        <Each message={Each.item} />
        {on && <Echo message="perhaps" />}
        {names.map((name) => (
          <Echo name={`echo-${name}`} message={name} />
        ))}
        {Echo({ message: "called" })}
      </Dag>
    );
  },
);

export const outside = [
  // Texts with references in them are texts.
  `${Echo.as("e").outputs.text}`.length > 0,
  Echo.as("e").outputs.text.toString(),
];

const Reserved = template(
  "reserved",
  { inputs: { name: param.string(), when: param.string({ default: "x" }), text: param.string() } },
  ({ inputs, Container }) => <Container image={inputs.name} args={[inputs.when, inputs.text]} />,
);
export const reserved = [
  <Reserved text="x" arguments={{ name: "a" }} />,
  <Reserved name="task" when={() => true} text="x" arguments={{ name: "a", when: "b" }} />,
];

// Macros and helpers.

const Shout = ({ text, of: Of = Echo }: { text: Value<string>; of?: typeof Echo }): Element => (
  <Of message={typeof text === "function" ? () => `${text()}!` : `${text}!`} />
);
const Guarded = ({ when, children }: { when: () => boolean; children: (when: () => boolean) => Node }): Node =>
  children(when);
const Retried = (props: Omit<CallProps<{ message: ReturnType<typeof param.string> }>, "after">): Element => (
  <Echo {...props} continueOn={{ failed: true, error: true }} />
);
const asText = (value: Ref<unknown>): string => `${value}`;
const logOf = (log: ArtifactRef): ArtifactRef => log;
const first = <T,>(list: Ref<readonly T[]>): (() => T | undefined) => expr<T>`${list}[0]`;
const lastOf = (handles: readonly TaskHandle[]): TaskHandle | undefined => handles.at(-1);
export const all: readonly AnyTemplate[] = [Echo, Every, Sum];

export const Macros = template("macros", { inputs: { text: param.string() } }, ({ inputs, Dag }) => {
  const { A, C, S } = tasks({ A: Echo, C: Count, S: Split });
  const extra = on ? { after: [A], name: "extra" } : {};
  return (
    <Dag>
      <A message={asText(inputs.text)} />
      <C part="x" />
      <S />
      <Shout text={inputs.text} />
      <Shout text={() => A.outputs.text()} of={Echo} />
      <Guarded when={() => C.outputs.words() > 3}>{(when) => <Echo message="big" when={when} />}</Guarded>
      <Retried message={inputs.text} />
      <Echo message="spread" {...extra} />
      <Every required={1} file={logOf(C.outputs.log)} {...(maybe !== undefined && { text: maybe })} />
      <Echo message={() => first(S.outputs.parts)() ?? "none"} after={lastOf([A, C]) ?? A} />
    </Dag>
  );
});

/** What an artifact is given may be spread, and a place to come from makes it optional all the same. */
const stored = (key: string, more: Parameters<typeof artifact>[0] = {}) => artifact({ s3: { key }, ...more });

const levels = param.json<string[]>({ configMapKeyRef: { name: "levels", key: "all" } });

export const Stored = template("stored", { inputs: { file: stored("a", { path: "/a" }), levels } }, ({ Container }) => (
  <Container image="busybox" />
));

export const needsNoArgument = <Stored />;

/** The entries of a list may come as a record of any kind of texts. */
const texts: Readonly<Record<string, ContainerProps["image"]>> = {
  LEVEL: "debug",
  NAME: workflow.name,
};
const plain: Record<string, string> = { LEVEL: "debug" };

export const fromRecords = [<Container image="busybox" env={texts} />, <Container image="busybox" env={plain} />];
