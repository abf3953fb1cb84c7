import type { FloatLiteral, IntegerLiteral } from "../expression.ts";
import { SyntaxProblem } from "./syntax-error.ts";
import type { Token } from "./token.ts";

const largest = 2n ** 63n - 1n;

/** Refuses what is no 64-bit integer and no finite float, as expr-lang does. Underscores count for nothing. */
export const readNumber = (token: Token): IntegerLiteral | FloatLiteral => {
  const text = token.text.replaceAll("_", "");
  const at = { start: token.start, end: token.end };
  const bad = (message: string) => new SyntaxProblem(message, token.start, token.end);
  if (/^(?:0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+|[0-9]+)$/.test(text)) {
    const value = BigInt(/^0[xob]/i.test(text) ? text.toLowerCase() : text);
    if (value > largest) {
      throw bad(
        `\`${token.text}\` is larger than a 64-bit integer; the largest is ${largest}. Write it as a float, such as \`1e20\`.`,
      );
    }
    return { kind: "integer", value, at };
  }
  if (!/^(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/.test(text)) {
    throw bad(
      `\`${token.text}\` is not a number: write digits as in \`42\`, \`1.5\`, \`1e3\`, \`0xff\`, \`0o17\` or \`0b101\`.`,
    );
  }
  const value = Number(text);
  if (!Number.isFinite(value)) throw bad(`\`${token.text}\` is larger than any float.`);
  return { kind: "float", value, at };
};
