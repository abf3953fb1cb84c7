/**
 * Time zones as Go's `time.LoadLocation` finds them in a tz database: names are exact, capitals included, and neither
 * abbreviations such as `CEST` nor offsets such as `+02:00` are names.
 * @module
 */
import { closest } from "@argotsx/diagnostic";
import { zoneNames } from "./zone-names.ts";

/** All names of the table. Made when a schedule has a zone, which few have. */
const allNames = (): readonly string[] =>
  Object.entries(zoneNames).flatMap(([area, names]) =>
    names.split(" ").map((name) => (area === "" ? name : `${area}/${name}`)),
  );

/** Whether a zone of this name can be loaded. What a newer database has is asked of this system's as well. */
export const isTimeZone = (name: string): boolean => {
  // Empty means UTC, and `Local` the zone of the controller's own machine.
  if (name === "" || name === "Local") return true;
  const [area = "", ...rest] = name.split("/");
  const names = rest.length === 0 ? zoneNames[""] : area !== "" && Object.hasOwn(zoneNames, area) && zoneNames[area];
  const local = rest.length === 0 ? area : rest.join("/");
  return (names || "").split(" ").includes(local) || Intl.supportedValuesOf("timeZone").includes(name);
};

/** The city alone, without what people write around and between its words. */
const cityOf = (name: string): string =>
  name
    .slice(name.lastIndexOf("/") + 1)
    .replace(/[\s_-]/g, "")
    .toLowerCase();

/** The zone that a wrong name most likely means: capitals and blanks aside, or by its city alone. */
export const closestTimeZone = (name: string): string | undefined => {
  const names = allNames();
  const plain = name.replaceAll(" ", "_");
  const sameCity = names.filter((known) => known.includes("/") && cityOf(known) === cityOf(plain));
  return (
    names.find((known) => known.toLowerCase() === plain.toLowerCase()) ??
    (sameCity.length === 1 ? sameCity[0] : undefined) ??
    closest(plain, names)
  );
};

/** What is wrong with the name of a zone, in words that follow a name for it, or nothing where it can be loaded. */
export const timeZoneFault = (name: string): string | undefined => {
  if (isTimeZone(name)) return undefined;
  const meant = closestTimeZone(name);
  return `'${name}' is not in the tz database${meant === undefined ? "" : `; did you mean '${meant}'?`}`;
};
