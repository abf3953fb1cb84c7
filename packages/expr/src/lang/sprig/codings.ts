import { textArgument } from "../arguments.ts";
import type { Builtin } from "../builtins/builtin.ts";
import { decodeBase64 } from "../builtins/texts.ts";
import { fromBytes, toBytes } from "../utf8.ts";
import { EvaluationError } from "../value.ts";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

const base32 = (bytes: Uint8Array): string => {
  let text = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += alphabet[(held >> (bits - 5)) & 31];
    held &= 31;
  }
  if (bits > 0) text += alphabet[(held << (5 - bits)) & 31];
  return text.padEnd(Math.ceil(text.length / 8) * 8, "=");
};

const fromBase32 = (text: string): string | undefined => {
  const plain = text.replace(/[\r\n]/g, "");
  if (plain.length % 8 !== 0 || !/^[A-Z2-7]*(?:={6}|={4}|={3}|=)?$/.test(plain)) return undefined;
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of plain.replaceAll("=", "")) {
    held = ((held << 5) | alphabet.indexOf(letter)) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
    }
  }
  return fromBytes(Uint8Array.from(bytes));
};

const decoded = (name: string, text: string | undefined): string => {
  // sprig hands back the text of Go's error, which nobody can mean.
  if (text === undefined) throw new EvaluationError(`\`sprig.${name}\` was given a text that it cannot decode.`);
  return text;
};

const adler = (bytes: Uint8Array): number => {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return high * 65536 + low;
};

const hash =
  (name: string): Builtin =>
  ([text]) =>
    // Loading it takes as long as most expressions do.
    process.getBuiltinModule("node:crypto").createHash(name).update(textArgument(name, text)).digest("hex");

export const codingFunctions: Readonly<Record<string, Builtin>> = {
  b64enc: ([text]) => Buffer.from(toBytes(textArgument("b64enc", text))).toString("base64"),
  b64dec: ([text]) => decoded("b64dec", decodeBase64(textArgument("b64dec", text))),
  b32enc: ([text]) => base32(toBytes(textArgument("b32enc", text))),
  b32dec: ([text]) => decoded("b32dec", fromBase32(textArgument("b32dec", text))),
  sha1sum: hash("sha1"),
  sha256sum: hash("sha256"),
  sha512sum: hash("sha512"),
  adler32sum: ([text]) => String(adler(toBytes(textArgument("adler32sum", text)))),
};
