import type { Path } from "./finding.ts";

/** The value that a path of a finding leads to in its manifest. */
export const valueAt = (manifest: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[key],
    manifest,
  );
