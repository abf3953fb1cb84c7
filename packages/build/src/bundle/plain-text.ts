import { isUtf8 } from "node:buffer";

/**
 * Whether bytes are text that an import would give unchanged: UTF-8, line ends as LF. (A first byte of 0xEF may begin
 * a byte order mark, which an import drops; the rare other character costs only time.)
 */
export const isPlainText = (bytes: Buffer): boolean => isUtf8(bytes) && !bytes.includes("\r\n") && bytes[0] !== 0xef;

/** A text file as an import gives it: without a byte order mark, CRLF as LF. Nothing when it is not UTF-8. */
export const toText = (bytes: Buffer): string | undefined =>
  isUtf8(bytes)
    ? bytes
        .toString("utf8")
        .replace(/^\uFEFF/, "")
        .replaceAll("\r\n", "\n")
    : undefined;
