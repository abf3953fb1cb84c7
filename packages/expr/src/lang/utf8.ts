const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export const toBytes = (text: string): Uint8Array => encoder.encode(text);

/** Bytes that are no UTF-8 become U+FFFD, as they do where Go writes such a text as JSON. */
export const fromBytes = (bytes: Uint8Array): string => decoder.decode(bytes);

/** How many bytes a text has. */
export const byteLength = (text: string): number => {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x800) length += code >= 0xd800 && code <= 0xdfff ? 1 : 2;
    else if (code >= 0x80) length += 1;
  }
  return length;
};

/** Negative, zero or positive: the order of Go's strings, which is that of their code points and not of UTF-16 units. */
export const compareText = (left: string, right: string): number => {
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at++) {
    const a = left.charCodeAt(at);
    const b = right.charCodeAt(at);
    if (a === b) continue;
    // Surrogates stand for code points above all other units.
    const high = (code: number): number => (code >= 0xd800 && code <= 0xdfff ? code + 0x10000 : code);
    return high(a) - high(b);
  }
  return left.length - right.length;
};
