/**
 * A time as documents state it, in UTC: `2018-11-05T09:30:00Z`, `2018-11-05T11:30:00+02:00`, or without a zone,
 * which stands for UTC. Nothing where the text is no time.
 */
export function isoTime(text: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:[.,]\d{1,12})?(Z|[+-]\d{2}:\d{2})?$/.exec(
    text.trim(),
  );
  if (!match) return undefined;
  const time = new Date(`${match[1]}${match[2] ?? 'Z'}`);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
