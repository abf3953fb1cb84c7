const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const strict = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });

export const toBytes = (text: string): Uint8Array => encoder.encode(text);

/** Every byte that is no UTF-8 becomes U+FFFD, as it does where Go writes such a text as JSON. */
export const fromBytes = (bytes: Uint8Array): string => {
  const text = decoder.decode(bytes);
  return text.includes("\ufffd") ? byteByByte(bytes) : text;
};

/** JavaScript puts one U+FFFD for what looks like the beginning of a letter, where Go puts one for each byte. */
const byteByByte = (bytes: Uint8Array): string => {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const size = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    try {
      text += strict.decode(bytes.subarray(at, at + size));
      at += size;
    } catch {
      text += "\ufffd";
      at++;
    }
  }
  return text;
};

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
