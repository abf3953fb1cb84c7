import { rule } from "../../engine/rule.ts";
import { imageFault, meantImage } from "../../facts/image.ts";
import { textOf } from "../../model/fields.ts";

/** Kubernetes starts no container whose image it cannot read: the pod waits with `InvalidImageName` or is refused. */
export const malformedImage = rule({
  id: "malformed-image",
  origin: "argotsx",
  category: "correctness",
  severity: "error",
  about: ["image"],
  title: "An image is none that Kubernetes can read",
  docs: `An image is \`[REGISTRY/]REPOSITORY[:TAG][@DIGEST]\`. The repository has small letters, digits and single \`.\`, \`_\` and \`-\` between them, in parts that slashes separate; the tag may have capitals, too. There is no protocol in front and no blank anywhere. Argo does not look at it: the pod never starts. Images with a tag of Argo are not judged.`,
  container: (container, report) => {
    const image = textOf(container.fields.image);
    // No image at all is another matter.
    if (image === undefined || image.trim() === "") return;
    const fault = imageFault(image);
    if (fault === undefined) return;
    const meant = meantImage(image);
    report({
      at: [...container.path, "image"],
      message: `the image '${image}' of ${container.phrase} ${fault}`,
      help: meant === undefined ? "write it as in alpine:3.22 or ghcr.io/owner/name:1.0" : `write ${meant}`,
    });
  },
});
