import { test } from "uvu";
import * as assert from "uvu/assert";
import { shellPlace } from "./shell-place.ts";

const placeIn = (code: string): string => shellPlace(code, code.indexOf("{{"));

test("tells what a shell takes a place of code for", () => {
  for (const [code, place] of [
    ["echo {{x}}", "plain"],
    ["echo 'a' {{x}} 'b'", "plain"],
    [`echo "a" '"' {{x}}`, "plain"],
    ["echo \\' {{x}}", "plain"],
    ["# don't\necho {{x}}", "plain"],
    ["echo a#'{{x}}", "single"],
    ["echo 'a {{x}}'", "single"],
    [`echo "it's {{x}}"`, "double"],
    [`echo "a $(echo '{{x}}')"`, "single"],
    [`echo "a $(echo a) {{x}}"`, "double"],
    ["echo $(( {{x}} + 1 ))", "arithmetic"],
    ["echo $(( (1 + 2) * {{x}} ))", "arithmetic"],
    [`echo "$((1 + {{x}}))"`, "arithmetic"],
    ["echo $((1 + 2)) {{x}}", "plain"],
    ["cat <<EOF\nit's {{x}}\nEOF", "document"],
    ["cat <<-'EOF'\nit's {{x}}\nEOF", "raw document"],
    ["cat <<'EOF' > a\nit's\nEOF\necho {{x}}", "plain"],
    ["cat <<< 'a'\necho {{x}}", "plain"],
    ["", "plain"],
  ] as const) {
    assert.is(placeIn(code), place, code);
  }
});

test.run();
