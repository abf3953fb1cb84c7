import { deepest } from "../../deepest.ts";
import { Refusal } from "./refusal.ts";

/** Why a value is not read that stands inside more maps and lists than any manifest needs. */
export class TooDeep extends Refusal {
  constructor(start: number, end: number) {
    super(`more than ${deepest} maps and lists stand inside each other`, start, end);
  }
}
