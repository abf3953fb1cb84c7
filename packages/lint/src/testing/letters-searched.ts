/** How many letters the searches for texts within texts go over while a function runs. */
export const lettersSearched = (run: () => void): number => {
  let letters = 0;
  const { indexOf, includes, lastIndexOf } = String.prototype;
  String.prototype.indexOf = function (this: string, part, from = 0) {
    const found = indexOf.call(this, part, from);
    letters += (found < 0 ? this.length : found) - from + part.length;
    return found;
  };
  String.prototype.includes = function (this: string, part, from = 0) {
    return this.indexOf(part, from) >= 0;
  };
  String.prototype.lastIndexOf = function (this: string, part, from = this.length) {
    const found = lastIndexOf.call(this, part, from);
    letters += from - Math.max(0, found);
    return found;
  };
  try {
    run();
  } finally {
    Object.assign(String.prototype, { indexOf, includes, lastIndexOf });
  }
  return letters;
};
