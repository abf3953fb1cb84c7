/**
 * Whether a UTF-16 unit may stand in YAML as it is, alike for 1.1 and 1.2: no control character but tab and newline,
 * no CR, NEL, LS or PS (the last three are line breaks to YAML 1.1 only), no byte order mark, no U+FFFE and U+FFFF.
 * Surrogates pass: a pair is printable, and a lone one is written as U+FFFD.
 */
export const isPrintable = (unit: number): boolean => {
  if (unit < 0x7f) return unit >= 0x20 || unit === 0x09 || unit === 0x0a;
  if (unit < 0xa0) return false;
  return unit !== 0x2028 && unit !== 0x2029 && unit !== 0xfeff && unit < 0xfffe;
};

/** Whether all of the text may stand in YAML as it is, in a place where its lines may. */
export const isPrintableText = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (!isPrintable(text.charCodeAt(i))) return false;
  return true;
};
