import { recordHandles } from "@argotsx/authoring/tree";

/**
 * An error that the body of a template throws at the first that it reads of what it is given: its trace says where the
 * body is written, which nothing else knows. Nothing for a body that reads nothing.
 */
export const thrownInBody = (body: (context: unknown) => unknown): Error | undefined => {
  const thrown = new Error("the body is read");
  const given = new Proxy(
    {},
    {
      get: () => {
        Error.captureStackTrace(thrown);
        throw thrown;
      },
    },
  );
  try {
    recordHandles([], () => body(given));
  } catch (error) {
    if (error === thrown) return thrown;
  }
  return undefined;
};
