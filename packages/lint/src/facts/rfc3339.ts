const form = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,]\d+)?(?:Z|[-+]([01]\d|2[0-4]):([0-5]\d|60))$/;

/** Whether Go reads a text as a time of RFC 3339, as Kubernetes writes times in metadata. */
export const isRfc3339 = (text: string): boolean => {
  const [, ...parts] = form.exec(text) ?? [];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
  if (parts.length === 0 || month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};
