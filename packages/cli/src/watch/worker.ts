import type { Dependencies, Observer } from "@argotsx/build";
import { hash, isTypeScriptLoaded, loadTypeScript } from "@argotsx/build/watch";
import type { Options } from "../arguments/parse.ts";
import { type Built, buildOnce, type Increment } from "../commands/build-once.ts";
import type { Context, ExitCode } from "../context.ts";
import { backend } from "../project/compile-project.ts";
import { type Obstacle, obstaclesTo } from "./obstacles.ts";
import type { BuildRequest, BuildResult, Reply, Request, SearchedFolder } from "./protocol.ts";
import { outcomeOf } from "./say.ts";
import { endWithParent } from "./watchdog.ts";
import { workerVariable } from "./worker-process.ts";

/** Talks to the process that watches, whose end is ours. */
class Channel {
  readonly #arrived: Request[] = [];
  #onRequest: () => void = () => {};

  constructor() {
    process.on("message", (message: Request) => {
      this.#arrived.push(message);
      this.#onRequest();
    });
  }

  /** When nobody waits for us any more. */
  ended(): Promise<void> {
    return new Promise((resolve) => process.once("disconnect", resolve));
  }

  send(reply: Reply): Promise<void> {
    return new Promise((resolve) => process.send?.(reply, () => resolve()));
  }

  async next(): Promise<Request> {
    process.channel?.ref();
    for (;;) {
      const request = this.#arrived.shift();
      if (request !== undefined) {
        // The code of workflow files is waited for until nothing keeps the process running; this must not.
        process.channel?.unref();
        return request;
      }
      await new Promise<void>((resolve) => {
        this.#onRequest = resolve;
      });
    }
  }
}

/** Without what else a cache entry says. */
const plain = (all: ReadonlyMap<string, Dependencies>): BuildResult["sources"] =>
  [...all].map(([path, { content, absent, links }]) => [path, { content, absent, links }] as const);

/** Loads what every build needs, while there is nothing to do. */
const warmUp = async (usesTypeScript: boolean): Promise<void> => {
  await Promise.all([
    backend(),
    import("../print/index.ts"),
    import("../output/put-out.ts"),
    import("@argotsx/build/config"),
    import("@argotsx/compiler/expressions"),
  ]);
  if (usesTypeScript) loadTypeScript();
  endWithParent();
};

/**
 * One build in a process of its own, which is started before it is needed: modules cannot be unloaded from a process,
 * and what workflow files leave behind goes with it. It says what the build found out, and ends.
 */
export const work = async (context: Context, options: Options, paths: readonly string[]): Promise<ExitCode> => {
  const usesTypeScript = process.env[workerVariable] === "typescript";
  // What user code starts is no worker of ours.
  delete process.env[workerVariable];
  const channel = new Channel();
  // The terminal tells all processes of a command; the one that watches decides what it means.
  process.on("SIGINT", () => {});
  const building = async (): Promise<void> => {
    await channel.send({ kind: "ready" });
    await warmUp(usesTypeScript);
    const request = await channel.next();
    if (request.kind === "build") await channel.send(await buildFor(context, { options, paths }, request, channel));
  };
  await Promise.race([building(), channel.ended()]);
  return 0;
};

const buildFor = async (
  context: Context,
  { options, paths }: { readonly options: Options; readonly paths: readonly string[] },
  { unchanged }: BuildRequest,
  channel: Channel,
): Promise<BuildResult> => {
  const known = new Map(unchanged);
  const folders: SearchedFolder[] = [];
  const others: string[] = [];
  const observer: Observer = {
    folder: (path, names) => folders.push([path, names]),
    other: (path) => others.push(path),
    knows: (path) => known.has(path),
  };
  const mayWrite = async (): Promise<boolean> => {
    await channel.send({ kind: "may-write" });
    const answer = await channel.next();
    return answer.kind === "write" && answer.isAllowed;
  };
  let obstacles: readonly Obstacle[] = [];
  const increment: Increment = {
    unchanged: known,
    mayWrite,
    onUnwritten: (files) => {
      obstacles = obstaclesTo(files);
    },
    outcomeOf: outcomeOf(context.cwd),
  };
  const {
    code,
    project,
    compilation,
    outputs = [],
  }: Built = await buildOnce(context, { options, paths, observer }, increment);
  const { roots, lookups, configs } = project.looked;
  return {
    kind: "result",
    code,
    ...(project.kind === "project" && { workflows: project.found.workflows.map(({ path }) => path) }),
    folders,
    others,
    roots: [...roots],
    lookups: [...lookups],
    configs: plain(configs()),
    sources: plain(compilation?.dependencies() ?? new Map()),
    outputs: outputs.map(({ path, sources, bytes }) => ({ path, sources, content: hash(bytes) })),
    obstacles,
    usesTypeScript: compilation?.isTyped === true || isTypeScriptLoaded(),
  };
};
