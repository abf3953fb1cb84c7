/** Tells one build of a version from another. The build puts what its own files amount to in the place of this text. */
export const buildId = "argotsx-build-id";
