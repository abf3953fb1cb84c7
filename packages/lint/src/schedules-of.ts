const longest = 60;

const quoted = (text: string): string => (/['\\\p{Cc}]/u.test(text) ? JSON.stringify(text) : `'${text}'`);

/** How the list of schedules is written that a value stands for: one of them, or some. */
export const schedulesOf = (value: unknown): string => {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isShown = values.length > 0 && values.every((one) => typeof one === "string" && one !== "");
  const list = isShown ? values.map((one) => quoted(String(one))).join(", ") : "'…'";
  return `schedules: [${list.length > longest ? "'…'" : list}]`;
};
