/** The patterns of the schemas in words. */
const forms: Readonly<Record<string, string>> = {
  "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$":
    "a quantity such as '500m', '0.5' or '2Gi'",
  "^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|@every\\s+([0-9]+(ns|us|µs|ms|s|m|h))+|([A-Za-z0-9*,/?-]+\\s+){4}[A-Za-z0-9*,/?-]+)$":
    "a schedule of five fields such as '30 2 * * 1-5', or one such as '@daily' or '@every 1h'",
  "^((CRON_)?TZ=\\S+\\s+)?(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|@every\\s+([0-9]+(ns|us|µs|ms|s|m|h))+|([A-Za-z0-9*,/?-]+\\s+){4}[A-Za-z0-9*,/?-]+)$":
    "a schedule of five fields such as '30 2 * * 1-5', or one such as '@daily' or '@every 1h'",
  "^[-a-zA-Z0-9_]+$": "made of letters, digits, '-' and '_'",
  "^[-a-zA-Z0-9_{}.]+$": "made of letters, digits, '-', '_' and '.'",
  "^[a-zA-Z0-9][-a-zA-Z0-9]*$": "made of letters, digits and '-', with no '-' in front",
  "^[a-zA-Z_:][a-zA-Z0-9_:]*$": "made of letters, digits, '_' and ':', with no digit in front",
  "^[a-zA-Z_][a-zA-Z0-9_]*$": "made of letters, digits and '_', with no digit in front",
};

/** Whether a pattern is that of Kubernetes' quantities. */
export const isQuantity = (pattern: string): boolean => forms[pattern]?.startsWith("a quantity") === true;

/** What a text that a pattern describes is, to go after "must be". */
export const formOf = (pattern: string): string => forms[pattern] ?? `a text that matches ${pattern}`;
