import type { ArtifactLocation } from "../fields.ts";

// Symbol.for: the compiler must know a location of another copy of the package.
const LOCATION = Symbol.for("argotsx.location");

/** The location that an artifact argument names; nothing for a reference. */
export const locationOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === "object" && value !== null
    ? (value as { readonly [LOCATION]?: Readonly<Record<string, unknown>> })[LOCATION]
    : undefined;

/** An artifact that is stored somewhere already. It can be an argument. */
export interface StoredArtifact {
  readonly "~kind": "stored artifact";
}

const at =
  <Kind extends keyof ArtifactLocation>(kind: Kind) =>
  (location: NonNullable<ArtifactLocation[Kind]>): StoredArtifact =>
    ({ [LOCATION]: { [kind]: location } }) as unknown as StoredArtifact;

/** An artifact in an S3 bucket. With a `key` alone it lies in the bucket of the artifact repository. */
export const s3 = /* @__PURE__ */ at("s3");
/** An artifact in Google Cloud Storage. With a `key` alone it lies in the bucket of the artifact repository. */
export const gcs = /* @__PURE__ */ at("gcs");
/** An artifact in Azure Blob Storage. */
export const azure = /* @__PURE__ */ at("azure");
/** An artifact in Alibaba Cloud OSS. */
export const oss = /* @__PURE__ */ at("oss");
/** A Git repository, checked out. */
export const git = /* @__PURE__ */ at("git");
/** A file behind a URL. */
export const http = /* @__PURE__ */ at("http");
/** A file in HDFS. */
export const hdfs = /* @__PURE__ */ at("hdfs");
/** A file with the text that is given. */
export const raw = /* @__PURE__ */ at("raw");
/** A file in Artifactory. */
export const artifactory = /* @__PURE__ */ at("artifactory");
/** An artifact that an artifact plugin loads. */
export const plugin = /* @__PURE__ */ at("plugin");
