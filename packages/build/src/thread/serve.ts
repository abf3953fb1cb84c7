/**
 * The program of the thread that does beside the process what needs TypeScript.
 * @module
 */
import { parentPort } from "node:worker_threads";
import { esbuildApi } from "../bundle/esbuild-binary.ts";
import { bundleFullyTogether } from "../bundle/full-together.ts";
import { loadTypeScript } from "../load-typescript.ts";
import { narrow } from "../narrow/narrow.ts";
import { providers } from "../transform/providers.ts";
import { Transformer } from "../transform/transformer.ts";
import type { Answer, Bundling, Question } from "./protocol.ts";

const bundle = ({ group, runtime, scripts }: Bundling) =>
  bundleFullyTogether(group, { runtime, transformer: new Transformer(runtime, providers(scripts)) });

parentPort?.on("message", async ({ number, asked }: Question) => {
  const answer = (made: Omit<Answer, "number">): void => parentPort?.postMessage({ number, ...made } satisfies Answer);
  if (asked === "end") parentPort?.close();
  else if ("bundle" in asked) answer({ together: await bundle(asked.bundle) });
  else answer({ narrowed: narrow(asked.narrow) });
});

// It is started so that these need not be waited for.
loadTypeScript();
esbuildApi();
