import { rule } from "../../engine/rule.ts";
import { pinOf } from "../../facts/image.ts";
import { textOf } from "../../model/fields.ts";

/** Images that are another one tomorrow. */
export const floatingImage = rule({
  id: "floating-image",
  origin: "argotsx",
  category: "security",
  severity: "warning",
  only: "strict",
  about: ["image"],
  title: "An image has no version",
  docs: `An image without a tag is \`latest\`, and \`latest\` is whatever was pushed last: two steps of one workflow may run different programs, a workflow that worked fails without a change, and whoever can push to the registry chooses what runs. A tag with a version is better, a digest cannot change at all. Images that are a tag of Argo, in whole or behind the colon, are not judged.`,
  container: ({ fields, path, phrase }, report) => {
    const image = textOf(fields.image);
    const pin = image === undefined ? undefined : pinOf(image);
    if (image === undefined || (pin !== "latest" && pin !== "missing")) return;
    report({
      at: [...path, "image"],
      message: `${phrase} runs the image '${image.trim()}', which ${pin === "latest" ? "is another one with every push" : "has no tag, and so is the latest"}`,
      help: "name a version behind the colon, or the digest behind an '@'",
    });
  },
});
