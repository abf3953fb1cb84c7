/** Thrown where an expression is made and what makes them was not given: the caller loads it and compiles again. */
export class ExpressionsNeeded extends Error {
  constructor() {
    super("this workflow needs expressions");
    this.name = "ExpressionsNeeded";
  }
}
