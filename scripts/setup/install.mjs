import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { runNpm } from "./npm.mjs";
import { manifest, root } from "./root.mjs";
import { isStamped, stamp } from "./stamp.mjs";
import { Stop } from "./stop.mjs";

const packageFolders = () => [
  ".",
  ...readdirSync(join(root, "packages"))
    .map((room) => join("packages", room))
    .filter((folder) => existsSync(join(root, folder, "package.json"))),
];

/** Whether every dependency that a package declares has its folder: someone may have removed one by hand. */
const isComplete = (folders) =>
  folders.every((folder) => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    return Object.keys({ ...dependencies, ...devDependencies }).every((name) =>
      existsSync(join(root, folder, "node_modules", name)),
    );
  });

/** The causes that people meet, by what npm and pnpm print; the first that fits is told. */
const causes = [
  [/ERR_PNPM_OUTDATED_LOCKFILE/, (pnpm) => `pnpm-lock.yaml does not match a package.json: run npx ${pnpm} install.`],
  [
    /ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|META_FETCH_FAIL|network/i,
    () => "cannot reach the npm registry: connect to the network (or set npm's registry and proxy), then run it again.",
  ],
  [/EACCES|EROFS|EPERM/, () => `cannot write to ${root} or to npm's cache: make them writable, then run it again.`],
  [/ENOSPC/, () => "no space is left on the disk: free some, then run it again."],
  [/CERT|self[- ]signed/i, () => "the registry's certificate is not trusted: set npm's cafile or NODE_EXTRA_CA_CERTS."],
];

const explain = (pnpm, { status, output }) => {
  if (status === -1) return "npm was not found: install Node together with npm, then run it again.";
  const cause = causes.find(([pattern]) => pattern.test(output));
  const log = join(tmpdir(), `argotsx-install-${process.pid}.log`);
  writeFileSync(log, output);
  return `${cause ? cause[1](pnpm) : `pnpm ended with status ${status}.`} All it said is in ${log}`;
};

/**
 * Installs the locked dependencies with the pinned pnpm, which npm fetches: nothing but Node and npm has to be there.
 * Does nothing, and needs no network, when the same lockfile was installed before.
 */
export const install = async () => {
  const folders = packageFolders();
  const inputs = ["pnpm-lock.yaml", "pnpm-workspace.yaml", ".npmrc", ...folders.map((f) => join(f, "package.json"))];
  const wanted = fingerprint(inputs);
  if (isStamped("installed", wanted) && isComplete(folders)) return;
  // Forgotten first, so that a broken install is not taken for a good one; also the first to meet a read-only folder.
  stamp("installed", "");
  const pnpm = manifest.packageManager;
  process.stdout.write(`Installing dependencies with ${pnpm} …\n`);
  const result = await runNpm([
    ...["exec", "--yes", "--prefer-offline", "--", pnpm],
    ...["install", "--frozen-lockfile", "--prefer-offline", "--prod=false", "--config.confirmModulesPurge=false"],
  ]);
  if (result.status !== 0) throw new Stop(`Installing failed: ${explain(pnpm, result)}`);
  stamp("installed", wanted);
};
