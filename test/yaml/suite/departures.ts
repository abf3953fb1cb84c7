/** Cases of the YAML test suite that a reader does not treat as asked for, and what it does there instead. */
export interface Departure {
  readonly why: string;
  readonly cases: readonly string[];
}

const split = (ids: string): readonly string[] => ids.split(" ");

/**
 * Where Go's reader departs from the suite, which is about YAML 1.2, and ours with it, since a manifest means what Go
 * reads.
 */
export const ofBoth: readonly Departure[] = [
  {
    why: "%YAML takes version 1.1 alone",
    cases: split("27NA 6ZKB 9DXL BEC7 DK95/7 RTP8 W4TN"),
  },
  {
    why: "directives other than %YAML and %TAG, and malformed ones, are refused, not passed over",
    cases: split("2LFX 6LVF MUS6/5 MUS6/6 ZYU8/0 ZYU8/1 ZYU8/2 ZYU8/3"),
  },
  {
    why: "a comment may follow a version without white space between them",
    cases: split("MUS6/0"),
  },
  {
    why: "a directive may follow a document that is not ended by '...'",
    cases: split("9HCY"),
  },
  {
    why: "a document behind '...' needs '---'",
    cases: split("7Z25 M7A3"),
  },
  {
    why: "names of anchors and aliases have letters, digits, '-' and '_' alone, and end at anything else",
    cases: split("2SXE 8XYN W5VH Y2GN"),
  },
  {
    why: "a ',' belongs to the tag before it",
    cases: split("U99R WZ62"),
  },
  {
    why: "a lone '!' makes text of what is omitted",
    cases: split("UKK6/2"),
  },
  {
    why: "\\/ is no escape in double quotes, and \\' is one",
    cases: split("3UYS HRE5"),
  },
  {
    why: "a key in brackets has its ':' in its own line",
    cases: split("4MUZ/0 4MUZ/1 4MUZ/2 5MUD 9SA2 K3WX NJ66 UT92 VJP3/1"),
  },
  {
    why: "within brackets a ':' before a text is refused",
    cases: split("58MP 5T43 DBG4 HM87/0"),
  },
  {
    why: "within brackets a '?' is an indicator whatever follows it",
    cases: split("652Z HM87/1 JR7V"),
  },
  {
    why: "a '-' may be a text within brackets",
    cases: split("G5U8 YJV2"),
  },
  {
    why: "a ':' needs a key before it, within brackets and in the first line of a map",
    cases: split("2JQS 6M2F CFD4 FRK4 M2N8/0 M2N8/1 NHX8 NKF9 S3PD SM9W/1 UKK6/0"),
  },
  {
    why: "no key of JSON can be null",
    cases: split("DFF7 FH7J PW8X"),
  },
  {
    why: "no key of JSON can be a map or a list",
    cases: split("4FJ6 6BFJ 6PBE 9MMW KK5P LX3P M5DY Q9WF RZP5 SBG9 V9D5 X38W XW4D"),
  },
  {
    why: "a tab is refused where a key or an item could begin, or where a text block is indented",
    cases: split("6BCT 6CA3 96NN/0 96NN/1 A2M4 DK95/0 DK95/3 DK95/4 Q5MG R4YG Y79Y/1 Y79Y/10"),
  },
  {
    why: "tabs may stand before the later lines of quoted texts and of brackets",
    cases: split("DK95/1 Y79Y/3"),
  },
  {
    why: "the later lines of quoted texts and of brackets may be indented as little as one likes",
    cases: split("9C9N QB6E"),
  },
  {
    why: "a comment may follow quotes, brackets, commas and the header of a text block without white space",
    cases: split("9JBA CVW2 SU5Z X4QW"),
  },
  {
    why: "a text block that is a whole document is indented by one blank at least",
    cases: split("DK3J FP8R"),
  },
  {
    why: "empty lines at the begin of a text block may be indented more than its first line",
    cases: split("S98Z"),
  },
  {
    why: "the blanks of a last line without a line break belong to its text block in another way",
    cases: split("JEF9/2 L24T/1"),
  },
  {
    why: "types of YAML 1.1: `y` is true, and !!binary gives what the base64 stands for",
    cases: split("565N C4HZ"),
  },
];

/** Where Go's reader departs and ours does what is asked for. */
export const ofGo: readonly Departure[] = [
  {
    why: "'...' without a document before it is refused; Argo says so in its log alone, as for any part without a kind",
    cases: split("HWV9 QT73"),
  },
];

/** Where our reader departs and Go's does not, or the suite gives no values that show it. */
export const ofOurs: readonly Departure[] = [
  {
    why: "a text of nothing but directives and marks has no documents: Argo goes on as if it were not there",
    cases: split("6XDY 9MMA B63P MUS6/1 MUS6/2 MUS6/3 MUS6/4 SF5V"),
  },
  {
    why: "within brackets a ':' before a ',' belongs to the text before it, as for Go",
    cases: split("4ABK"),
  },
];

/** The cases of some departures, in order. */
export const casesOf = (...departures: readonly (readonly Departure[])[]): string[] =>
  departures.flatMap((some) => some.flatMap(({ cases }) => cases)).sort();
