/**
 * How many collections may stand inside each other, for reader and writer alike. Go's reader stops at 10,000; manifests
 * have about thirty, and this many fit on a JavaScript stack whoever walks them.
 */
export const deepest = 500;
