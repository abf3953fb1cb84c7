/**
 * The forms of a text in quotes that govaluate takes for a date, as Go reads them. A space stands for one space or more,
 * days, months and names of days are not case-sensitive, a fraction may follow any seconds. Y, M and so on are fields.
 */
const layouts: readonly string[] = [
  "W N _D h:m:s Y",
  "W N _D h:m:s A Y",
  "W N D h:m:s z Y",
  "k:mP",
  "Y-M-DTh:m:sZ:",
  "Y-M-D",
  "Y-M-D h:m",
  "Y-M-D h:m:s",
  "Y-M-D h:m:sz:",
  "Y-M-DThZ",
  "Y-M-DTh:mZ",
  "Y-M-DTh:m:sZ",
];

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const anyCase = (words: readonly string[]): string =>
  words.map((word) => word.replace(/./g, (letter) => `[${letter}${letter.toUpperCase()}]`)).join("|");
const offset = (colon: string) => `(?<sign>[-+])(?<zoneHours>\\d\\d)${colon}(?<zoneMinutes>\\d\\d)`;

/** What a field of a layout matches, in Go's way: hours may have one digit, minutes may not. */
const fields: Readonly<Record<string, string>> = {
  W: `(?:${anyCase(["sun", "mon", "tue", "wed", "thu", "fri", "sat"])})`,
  N: `(?<month>${anyCase(months)})`,
  Y: "(?<year>\\d{4})",
  M: "(?<month>\\d\\d)",
  D: "(?<day>\\d\\d)",
  _D: " ?(?<day>\\d\\d?)",
  h: "(?<hour>\\d\\d?)",
  k: "(?<hour>\\d\\d?)",
  m: "(?<minute>\\d\\d)",
  s: "(?<second>\\d\\d)(?:[.,]\\d+)?",
  P: "(?<half>[AP]M)",
  A: "(?<zoneName>UTC|ChST|MeST|GMT(?:[-+]0*(?:1?\\d|2[0-3]))?|[A-Z]{4}T|[A-Z]{3}T|WITA|[A-Z]{3})",
  z: offset(""),
  "z:": offset(":"),
  Z: `(?:Z|${offset("")})`,
  "Z:": `(?:Z|${offset(":")})`,
};

const patterns = layouts.map((layout) => {
  const source = layout.replace(/[zZ]:|_D|[WNYMDhkmsPAzZ]| /g, (field) =>
    field === " " ? " +" : (fields[field] ?? ""),
  );
  return new RegExp(`^${source}$`);
});

const number = (digits: string | undefined, missing: number): number =>
  digits === undefined ? missing : Number(digits);

/** The seconds since 1970 that a layout's match stands for; undefined when a field is out of its range. */
const secondsOf = (groups: Readonly<Record<string, string | undefined>>): number | undefined => {
  const year = number(groups.year, 0);
  const named = months.indexOf(groups.month?.toLowerCase() ?? "");
  const month = named >= 0 ? named : number(groups.month, 1) - 1;
  const day = number(groups.day, 1);
  const half = groups.half;
  let hour = number(groups.hour, 0);
  const minute = number(groups.minute, 0);
  const second = number(groups.second, 0);
  if (month < 0 || month > 11 || hour > (half === undefined ? 23 : 12) || minute > 59 || second > 59) return undefined;
  if (half === "PM" && hour < 12) hour += 12;
  if (half === "AM" && hour === 12) hour = 0;

  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  if (date.getUTCMonth() !== month || date.getUTCDate() !== day) return undefined;
  const zoneHours = number(groups.zoneHours, 0);
  const zoneMinutes = number(groups.zoneMinutes, 0);
  // Go allows 24 hours and 60 minutes there, since some people write them.
  if (zoneHours > 24 || zoneMinutes > 60) return undefined;
  const gmt = /^GMT([-+]\d+)$/.exec(groups.zoneName ?? "");
  const zone = (gmt ? Number(gmt[1]) * 60 : zoneHours * 60 + zoneMinutes) * (groups.sign === "-" ? -1 : 1);
  return date.getTime() / 1000 + hour * 3600 + minute * 60 + second - zone * 60;
};

/**
 * The number that govaluate makes of a text in quotes: seconds since 1970, or undefined when the text is no date to it.
 * A date without a zone is in the controller's, which is taken for UTC here.
 */
export const dateSeconds = (text: string): number | undefined => {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    const seconds = groups && secondsOf(groups);
    if (seconds !== undefined) return seconds;
  }
  return undefined;
};

export const isDate = (text: string): boolean => dateSeconds(text) !== undefined;
