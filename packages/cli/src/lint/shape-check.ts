import { type Check, checkFor } from "../check-for.ts";
import type { CheckSettings } from "../project/settings.ts";

/** The check of the shape of manifests, with what a configuration says of how bad each kind of problem is. */
export const shapeCheck = (
  { target, lint: { config } }: CheckSettings,
  sound: Parameters<typeof checkFor>[1],
): Check => {
  const check = checkFor(target, sound);
  const settings = new Map(Object.entries(config.rules ?? {}));
  if (settings.size === 0) return check;
  return async (manifest) =>
    (await check(manifest)).flatMap((one) => {
      const setting = settings.get(one.id);
      if (setting === undefined) return one;
      return setting === "off" ? [] : { ...one, severity: setting };
    });
};
