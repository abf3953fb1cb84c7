import { test } from "uvu";
import * as assert from "uvu/assert";

const { checkNodeVersion }: { checkNodeVersion(running: string): void } = await import(
  new URL("../../scripts/setup/node-version.mjs", import.meta.url).href
);

for (const version of ["20.19.0", "20.20.2", "22.0.0", "24.1.0-nightly20250101"]) {
  test(`Node ${version} is enough`, () => checkNodeVersion(version));
}

for (const version of ["20.18.3", "18.20.0", "8.0.0"]) {
  test(`Node ${version} is refused in one line that says what is needed`, () => {
    assert.throws(
      () => checkNodeVersion(version),
      /^argotsx needs Node >=20\.19 and this is .*: install a newer one.*$/,
    );
  });
}

test.run();
