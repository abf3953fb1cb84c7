/** Sets a field whose name the author chose. `__proto__` is a name like any other here, not the prototype. */
export const setOwn = (object: Record<string, unknown>, name: string, value: unknown): void => {
  if (name !== "__proto__") object[name] = value;
  else Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
};
