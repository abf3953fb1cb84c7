/**
 * Keeping what a run printed: loaded when there is something to keep.
 * @module
 */

export { keepPrinted } from "./keep-printed.ts";
