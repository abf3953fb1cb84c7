// In a name of Argo, dots and dashes are letters.
const word = /[\w.-]+/g;
const wordWithin = /(?<=[^\w.-])[\w.-]+(?=[^\w.-])/g;

/** Where each word of a text begins, from which it is known where a part is that has a whole word within. */
export class WordIndex {
  private readonly text: string;
  private readonly places = new Map<string, number[]>();

  constructor(text: string) {
    this.text = text;
    for (const { 0: found, index } of text.matchAll(word)) {
      const known = this.places.get(found);
      if (known === undefined) this.places.set(found, [index]);
      else known.push(index);
    }
  }

  /**
   * Where a part of the text begins each time, without those that begin in the one before: by the word within it that is the
   * rarest. Nothing is known of a part without one.
   */
  occurrences(part: string): readonly number[] | undefined {
    let rarest: { readonly offset: number; readonly places: readonly number[] } | undefined;
    for (const { 0: found, index } of part.matchAll(wordWithin)) {
      const places = this.places.get(found) ?? [];
      if (rarest === undefined || places.length < rarest.places.length) rarest = { offset: index, places };
    }
    if (rarest === undefined) return undefined;
    const found: number[] = [];
    let free = 0;
    for (const place of rarest.places) {
      const start = place - rarest.offset;
      if (start < free || !this.text.startsWith(part, start)) continue;
      found.push(start);
      free = start + part.length;
    }
    return found;
  }
}
