import { isAscii, isUtf8 } from "node:buffer";

/** The text of a manifest file: UTF-8, or UTF-16 that says so, as YAML allows. Nothing for anything else. */
export const decode = (bytes: Uint8Array): string | undefined => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    if (bytes.length % 2 !== 0) return undefined;
    // `swap16` changes its buffer in place, and the file's bytes are still needed by others.
    const units = first === 0xff ? Buffer.from(bytes) : Buffer.from(bytes).swap16();
    const text = units.toString("utf16le", 2);
    return text.includes("\0") ? undefined : text;
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Most manifests are, and need not be decoded then.
  if (isAscii(bytes)) return bytes.includes(0) ? undefined : buffer.toString("latin1");
  if (!isUtf8(bytes)) return undefined;
  const text = buffer.toString("utf8");
  return text.includes("\0") ? undefined : text.replace(/^\uFEFF/, "");
};
