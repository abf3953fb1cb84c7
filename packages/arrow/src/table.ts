import type { Group } from "./construct.ts";
import { comparisons } from "./constructs/comparisons.ts";
import { conversions } from "./constructs/conversions.ts";
import { forms } from "./constructs/forms.ts";
import { lists } from "./constructs/lists.ts";
import { logic } from "./constructs/logic.ts";
import { math } from "./constructs/math.ts";
import { numbers } from "./constructs/numbers.ts";
import { objects } from "./constructs/objects.ts";
import { predicates } from "./constructs/predicates.ts";
import { searches } from "./constructs/searches.ts";
import { texts } from "./constructs/texts.ts";
import { Rows } from "./rows.ts";

/** Everything that arrows may say. What is not here is refused. */
export const groups: readonly Group[] = [
  { title: "Syntax", rows: forms },
  { title: "Conditions", rows: logic },
  { title: "Comparisons", rows: comparisons },
  { title: "Arithmetic", rows: numbers },
  { title: "Math", rows: math },
  { title: "Conversions", rows: conversions },
  { title: "Texts", rows: texts },
  { title: "Searching in texts and lists", rows: searches },
  { title: "Lists", rows: lists },
  { title: "Lists with functions", rows: predicates },
  { title: "Objects and JSON", rows: objects },
];

/** The same by what rows are looked up by. */
export const rows = new Rows(groups);
