import { upgrade } from "./upgrade.ts";

/** What to do about a reason that names a field of older versions of Argo: nothing where an upgrade would not change it. */
export const upgradeAdvice = (reason: string, manifest: unknown): string | undefined => {
  const fields = upgrade(manifest).changes.map((change) => /^'\w+'/.exec(change)?.[0] ?? "");
  const named = fields.find((field) => field !== "" && reason.includes(field));
  return named && `--upgrade brings ${named} up to date`;
};
