import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { countYear } from '../../src/pipeline.js';
import { knowledge } from '../support/knowledge.js';

it.each([2017, 2018])('%i', async (year) => {
  const t = performance.now();
  const r = await countYear(`fixtures/${year}`, year, '2018-12-31', knowledge, () => {});
  const truth = JSON.parse(readFileSync(`fixtures/${year}.truth.json`, 'utf8'));
  const out: string[] = [`${performance.now() - t} ms`];
  for (const [k, f] of Object.entries(r.counts.figures)) out.push(`${k} ${f.value} ${truth.figures[k] ?? ''} ${f.span ? JSON.stringify(f.span) : ''}`);
  out.push(JSON.stringify(truth.figures.participantsByKind), JSON.stringify(r.rows));
  for (const m of r.year.merges) out.push(JSON.stringify({ ...m, dropped: m.dropped.length > 3 ? m.dropped.length : m.dropped }));
  const rules = new Map<string, number>();
  for (const p of r.problems) rules.set(p.rule, (rules.get(p.rule) ?? 0) + 1);
  out.push(JSON.stringify([...rules]));
  for (const p of r.problems) if (/meeting|joint|resent|attend|copied|repeated|replaced/.test(p.rule)) out.push(JSON.stringify(p));
  const mine = r.year.meetings.map((m) => `${m.type} ${m.days.first} ${[...m.units].sort()} ${m.participants.reduce((s, p) => s + p.count, 0)}`).sort();
  const theirs = truth.meetings.map((m: any) => `${m.type} ${m.first} ${[...m.units].sort()} ${m.participants}`).sort();
  out.push('only mine', ...mine.filter((x) => !theirs.includes(x)), 'only truth', ...theirs.filter((x: string) => !mine.includes(x)));
  console.log(out.join('\n'));
}, 60000);
