import { kebabCase } from "./kebab-case.ts";
import type { Specs } from "./specs.ts";
import type { TaskHandle } from "./task-handle.ts";
import type { AnyTemplate, Template } from "./template.ts";

type Named<T> = T extends { as(name: string): infer Handle } ? Handle : T;

/**
 * Names calls of templates. The key is the tag, the handle for outputs, and, in kebab case, the name of the task:
 * `const { Build } = tasks({ Build: BuildImage })` is the task `build`. `BuildImage.as("Build")` keeps a name as it is.
 */
export const tasks = <const T extends Readonly<Record<string, AnyTemplate | TaskHandle>>>(
  calls: T,
): { readonly [K in keyof T]: Named<T[K]> } =>
  Object.fromEntries(
    Object.entries(calls).map(([key, call]) => {
      if (call === undefined || call === null) {
        throw new TypeError(
          `tasks({ ${key}: … }) is given ${call} instead of a template: is it misspelt, or declared below?`,
        );
      }
      const template = call as Partial<Template<Specs, Specs>>;
      return [key, typeof template.as === "function" ? template.as(kebabCase(key)) : call];
    }),
  ) as { readonly [K in keyof T]: Named<T[K]> };
