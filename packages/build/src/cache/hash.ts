/**
 * A fingerprint of bytes: 64 bits as text. Against accidents only, which is all that a cache of the user's own files
 * needs; node:crypto would cost more than the rest of a cached run. Differs between big- and little-endian machines.
 */
export const hash = (bytes: Uint8Array): string => {
  const { length } = bytes;
  const words =
    bytes.byteOffset % 4 === 0
      ? new Int32Array(bytes.buffer, bytes.byteOffset, length >> 2)
      : // A copy: Buffer's own slice would be a view of the same, unaligned memory.
        new Int32Array(Uint8Array.prototype.slice.call(bytes, 0, length & ~3).buffer);
  let a = 0xdeadbeef ^ length;
  let b = 0x41c6ce57 ^ length;
  // Written out twice, since this often runs before it is compiled, when calls are dear.
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number;
    a = Math.imul(a ^ word, 0x9e3779b1);
    a ^= a >>> 15;
    b = Math.imul(b ^ word, 0x5f356495);
    b ^= b >>> 13;
  }
  for (let i = length & ~3; i < length; i++) {
    const byte = bytes[i] as number;
    a = Math.imul(a ^ byte, 0x9e3779b1);
    a ^= a >>> 15;
    b = Math.imul(b ^ byte, 0x5f356495);
    b ^= b >>> 13;
  }
  a = Math.imul(a ^ (b >>> 16), 0x85ebca6b);
  b = Math.imul(b ^ (a >>> 13), 0xc2b2ae35);
  return (
    ((a ^ (a >>> 16)) >>> 0).toString(36).padStart(7, "0") + ((b ^ (b >>> 16)) >>> 0).toString(36).padStart(7, "0")
  );
};
