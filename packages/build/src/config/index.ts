/**
 * What is only loaded where there is a configuration.
 * @module
 */
export { discoverIncluded, includedRoots } from "../discover/discover-included.ts";
export { ignoring } from "../discover/ignoring.ts";
export { loadConfigs } from "./load-configs.ts";
