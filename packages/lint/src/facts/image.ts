/**
 * References of container images, as `distribution/reference` splits them: `[REGISTRY/]REPOSITORY[:TAG][@DIGEST]`. What
 * `{{…}}` stands for is not known before the workflow runs.
 * @module
 */

/** The parts of a reference, as they are written. */
export interface Image {
  /** The host of the registry, with its port; Docker's own where none is written. */
  readonly registry: string;
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

/**
 * What says which image is meant: a digest that cannot change, a tag, `latest`, nothing, which means `latest` as well, or
 * a `{{…}}` that may hold any of them.
 */
export type Pin = "digest" | "tag" | "latest" | "missing" | "unknown";

const defaultRegistry = "docker.io";

/** Tags of Argo, as long as what they stand for could be anything. Without `}}` all of the rest is one. */
const hole = /\{\{.*?(?:\}\}|$)/gs;

/** A character that no reference holds, in place of what is not known. */
const unknown = "\u0000";

const split = (reference: string): Image => {
  const at = reference.indexOf("@");
  const digest = at < 0 ? undefined : reference.slice(at + 1);
  const named = at < 0 ? reference : reference.slice(0, at);
  // A colon in front of a slash is that of a port.
  const colon = named.lastIndexOf(":");
  const hasTag = colon > named.lastIndexOf("/");
  const path = hasTag ? named.slice(0, colon) : named;
  const slash = path.indexOf("/");
  const first = path.slice(0, Math.max(slash, 0));
  const isHost = /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase();
  return {
    registry: isHost ? first : defaultRegistry,
    repository: isHost ? path.slice(slash + 1) : path,
    ...(hasTag && { tag: named.slice(colon + 1) }),
    ...(digest !== undefined && { digest }),
  };
};

/** Splits a reference that holds no `{{…}}`; nothing where it does, or where it is empty. */
export const readImage = (reference: string): Image | undefined =>
  reference === "" || reference.includes("{{") ? undefined : split(reference);

/** What says which image is meant. A `{{…}}` in the repository's last part could bring a tag with it. */
export const pinOf = (reference: string): Pin => {
  const masked = reference.trim().replaceAll(hole, unknown);
  const { repository, tag, digest } = split(masked);
  if (digest !== undefined) return "digest";
  if (tag?.includes(unknown)) return "unknown";
  if (tag !== undefined && tag !== "") return tag === "latest" ? "latest" : "tag";
  return repository.endsWith(unknown) ? "unknown" : "missing";
};

/** A host by name or address, and its port. */
const host =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d+)?$/;

/** What most references are: plain names between slashes, of which the first may be a host, and a tag. */
const plain = /^[a-z0-9]+(?:[.-][a-z0-9]+)*(?:\/[a-z0-9]+(?:[.-][a-z0-9]+)*)*(?::\w[\w.-]{0,127})?$/;

/** As long as the id of an image. */
const idLength = 64;

/** What is wrong with the form of a reference, in words that follow a name for it; parts that hold `{{…}}` are not judged. */
export const imageFault = (reference: string): string | undefined => {
  if (reference.includes("{{") || (reference.length !== idLength && plain.test(reference))) return undefined;
  if (reference !== reference.trim() || /\s/.test(reference)) return "holds a blank";
  const { registry, repository, tag, digest } = split(reference);
  if (/^[a-z]+:\/\//i.test(reference)) return "begins with a protocol, but is no URL";
  if (!host.test(registry)) return `has '${registry}' as its registry, which is no host`;
  if (/^[0-9a-f]{64}$/.test(reference)) return "looks like the id of an image, which names none in a registry";
  if (repository === "") return "names no repository";
  if (/[A-Z]/.test(repository)) return "has capitals in its repository, but may have small letters only";
  const part = repository.split("/").find((each) => !/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/.test(each));
  if (part !== undefined)
    return part === "" ? "has an empty part between slashes" : `has the part '${part}', which is no name of an image`;
  if (tag !== undefined && !/^\w[\w.-]{0,127}$/.test(tag))
    return tag === "" ? "has no tag after its ':'" : `has '${tag}' as its tag, which is none`;
  if (digest !== undefined && !/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/.test(digest)) {
    return "has a digest that is not of the form 'sha256:' and 64 digits";
  }
  return undefined;
};

/** Longer than any reference. */
const longest = 512;

/** The reference that is most likely meant by one that is wrong: without a protocol and blanks, and in small letters. */
export const meantImage = (reference: string): string | undefined => {
  if (reference.length > longest) return undefined;
  const bare = reference
    .trim()
    .replace(/^[a-z]+:\/\//i, "")
    .replace(/\s*([:/@])\s*/g, "$1")
    .replace(/\/{2,}/g, "/")
    .replace(/^([^\s:]+)\s+(\S+)$/, "$1:$2");
  const end = bare.length - (/(?::[^:/@]*)?(?:@.*)?$/.exec(bare)?.[0].length ?? 0);
  const meant = `${bare.slice(0, end).toLowerCase()}${bare.slice(end)}`;
  return imageFault(meant) === undefined ? meant : undefined;
};
