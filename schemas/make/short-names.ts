import { argoPrefix } from "./upstream.ts";

const lastPart = (full: string): string => full.slice(full.lastIndexOf(".") + 1);

/** `io.k8s.api.core.v1.HTTPHeader` is `CoreV1HTTPHeader` where Argo has a type of that name too. */
const prefixed = (full: string): string =>
  full
    .split(".")
    .slice(-3)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");

/**
 * Full name → the name the project uses: the last part, as in Argo's and Kubernetes' own documentation. Where two
 * types share it, Argo's keeps it.
 */
export const shortNames = (fullNames: readonly string[]): ReadonlyMap<string, string> => {
  const argo = new Set(fullNames.filter((full) => full.startsWith(argoPrefix)).map(lastPart));
  const pairs = fullNames.map((full): [string, string] => {
    const short = lastPart(full);
    return [full, argo.has(short) && !full.startsWith(argoPrefix) ? prefixed(full) : short];
  });
  pairs.sort(([, a], [, b]) => (a < b ? -1 : 1));
  if (new Set(pairs.map(([, short]) => short)).size !== pairs.length) throw new Error("two types share a short name");
  return new Map(pairs);
};
