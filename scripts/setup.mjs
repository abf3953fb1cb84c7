import { build } from "./setup/build.mjs";
import { install } from "./setup/install.mjs";
import { checkNodeVersion } from "./setup/node-version.mjs";

/** Brings a clone, fresh or used, to where its command and its tests can run. */
export const setup = async () => {
  checkNodeVersion();
  await install();
  build();
};
