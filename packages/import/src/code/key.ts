import { quoted } from "./text.ts";

/** Whether a text is a name in JavaScript, so that it needs no quotes as a key and may stand behind a dot. */
export const isIdentifier = (text: string): boolean => /^[A-Za-z_$][\w$]*$/.test(text);

/** The key of an object. `__proto__` is in brackets: without them it says what the object inherits from. */
export const keyCode = (key: string): string => {
  if (key === "__proto__") return '["__proto__"]';
  return isIdentifier(key) ? key : quoted(key);
};

/** A field of an object: `.name`, or `["a-name"]`. */
export const member = (name: string): string => (isIdentifier(name) ? `.${name}` : `[${quoted(name)}]`);
