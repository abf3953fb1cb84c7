import { manifest } from "./root.mjs";
import { Stop } from "./stop.mjs";

const parts = (version) =>
  version
    .replace(/[^\d.]/g, "")
    .split(".")
    .map(Number);

/** Refuses a Node older than the one that package.json's `engines` asks for. */
export const checkNodeVersion = (running = process.versions.node) => {
  const wanted = parts(manifest.engines.node);
  const have = parts(running);
  for (let i = 0; i < wanted.length; i++) {
    if (have[i] > wanted[i]) return;
    if (have[i] < wanted[i]) {
      throw new Stop(
        `argotsx needs Node ${manifest.engines.node} and this is ${running}: install a newer one, then run the command again.`,
      );
    }
  }
};
