/**
 * Writes something else for each tag of a text, whatever stands in it: from two braces to the next two that close. As long as
 * the text takes, also where nothing closes them.
 */
export const replaceTags = (text: string, by: (tag: string, inside: string) => string): string => {
  let made = "";
  let from = 0;
  for (;;) {
    const start = text.indexOf("{{", from);
    const end = start < 0 ? -1 : text.indexOf("}}", start + 2);
    if (end < 0) return made + text.slice(from);
    made += text.slice(from, start) + by(text.slice(start, end + 2), text.slice(start + 2, end));
    from = end + 2;
  }
};
