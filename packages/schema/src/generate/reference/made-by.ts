/** The first line of each page. */
export const madeBy = "<!-- Made by scripts/docs.ts from schemas/; do not edit. -->";
