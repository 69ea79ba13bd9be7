import type { Report } from '../meetings/reports.js';
import { byPosition, type UnitOrder } from '../order.js';
import { type Claim, claims } from './claims.js';

/** A meeting with the reports of all units that held it. */
export interface JointMeeting {
  /** The host's first, then in the order of the registry. */
  readonly reports: readonly [Report, ...Report[]];
  /** What brought the reports together; absent where one unit reports it. */
  readonly because?: Claim['because'];
}

/** Reports on their way to one meeting. */
interface Union {
  reports: Report[];
  because?: Claim['because'];
}

/** Brings together the reports of one meeting by several units; no meeting has two reports of one unit. */
export function joinReports(reports: readonly Report[], order: UnitOrder): JointMeeting[] {
  const unions = new Map<Report, Union>(reports.map((report) => [report, { reports: [report] }]));
  for (const { a, b, because } of claims(reports)) {
    const ofA = unions.get(a);
    const ofB = unions.get(b);
    if (!ofA || !ofB || ofA === ofB || shareUnit(ofA, ofB)) continue;
    ofA.reports.push(...ofB.reports);
    ofA.because ??= ofB.because ?? because;
    for (const report of ofB.reports) unions.set(report, ofA);
  }
  return [...new Set(unions.values())].flatMap((union) => toMeeting(union, order));
}

function shareUnit(a: Union, b: Union): boolean {
  const units = new Set(a.reports.map(({ record }) => record.unit));
  return b.reports.some(({ record }) => units.has(record.unit));
}

function toMeeting({ reports, because }: Union, order: UnitOrder): JointMeeting[] {
  const [host, ...others] = hostFirst(reports, order);
  return host ? [{ reports: [host, ...others], ...(because && { because }) }] : [];
}

/** The host is the unit that names most of the others; of several, the first of the registry. */
function hostFirst(reports: readonly Report[], order: UnitOrder): Report[] {
  const inOrder = [...reports].sort(
    (a, b) => order(a.record.unit, b.record.unit) || byPosition(a.record, b.record),
  );
  const named = Math.max(...inOrder.map(({ record }) => record.coorganisers.length));
  const host = inOrder.find(({ record }) => record.coorganisers.length === named);
  return host ? [host, ...inOrder.filter((report) => report !== host)] : [];
}

/** Codes of all units of a meeting: those that report it, the host first, and those that are named and report nothing. */
export function unitsOf({ reports }: JointMeeting, order: UnitOrder): string[] {
  const [host, ...others] = reports.map(({ record }) => record.unit);
  const named = reports.flatMap(({ record }) => record.coorganisers);
  const further = [...new Set([...others, ...named])].filter((unit) => unit !== host).sort(order);
  return [host, ...further].flatMap((unit) => unit ?? []);
}
