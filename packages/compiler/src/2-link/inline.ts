import type { Frame } from "../frame.ts";
import { frameLabel } from "../label.ts";
import { placeOfFrame, stackOf } from "../place.ts";
import type { Linking } from "./linking.ts";

/**
 * Links the template inside a task or step, its inline template. It needs no name, since nothing else can call it, and
 * there can be only one.
 */
export const linkInline = (caller: Frame, { reporter, template }: Linking): void => {
  const [first, ...others] = caller.children;
  if (first === undefined) return;
  template(first);
  const around = `<${frameLabel(caller)}>`;
  for (const other of others) {
    const related = placeOfFrame(first);
    reporter.report(
      "misplaced-component",
      placeOfFrame(other),
      { child: other.kind, where: `inside ${around}` },
      {
        help: `${around} runs one inline template, and has one already`,
        related: related === undefined ? [] : [{ message: "the first is here", at: related }],
        stack: stackOf(other.parent),
      },
    );
  }
  for (const field of ["inline", "template", "templateRef"]) {
    if ((caller.props[field] ?? undefined) === undefined) continue;
    const parameters = { caller: around, field, child: first.kind };
    reporter.report("two-templates", placeOfFrame(caller, [field]), parameters, { stack: stackOf(caller.parent) });
  }
};
