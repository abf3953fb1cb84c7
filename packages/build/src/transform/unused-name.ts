/** A name that stands nowhere in a text. */
export const unusedName = (wanted: string, text: string): string => {
  let name = wanted;
  while (text.includes(name)) name += "_";
  return name;
};
