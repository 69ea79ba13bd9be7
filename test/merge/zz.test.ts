import { it } from 'vitest';
import { mergeYear } from '../../src/merge/merge.js';
import { knowledge } from '../support/knowledge.js';
import { days, difficulty, meeting, participant, submission } from './records.js';

const time = (name: string, subs: any[]) => {
  const t = performance.now();
  const r = mergeYear(subs, 2018, knowledge.registries);
  console.log(name, Math.round(performance.now() - t), 'ms', r.year.meetings.length, r.problems.length);
};
const range = (n: number) => Array.from({ length: n }, (_, i) => i);
it('speed', () => {
  const units = knowledge.registries.units.map(({ code }) => code);
  time('100k rows in 44 files', units.map((unit) => submission(`${unit}.xlsx`, {
    meetings: range(50).map((i) => meeting({ unit, code: `${i}`, days: days(`2018-03-${String((i % 28) + 1).padStart(2, '0')}`), theme: `Tema ${i}` })),
    participants: range(2000).map((i) => participant({ unit, meeting: { code: `${i % 50}` }, person: `Ion ${i}`, organisation: `Primăria ${i % 300}` })),
    difficulties: range(200).map((i) => difficulty({ unit, meeting: { code: `${i % 50}` } })),
  })));
  const many = (unit: string, other: string, n: number, f: (i: number) => object) => submission(`${unit}.xlsx`, { meetings: range(n).map((i) => meeting({ unit, coorganisers: [other], ...f(i) })) });
  time('5000 same day naming each other', [many('iasi', 'vaslui', 5000, (i) => ({ code: `${i}`, theme: `Tema ${i}` })), many('vaslui', 'iasi', 5000, (i) => ({ code: `${i}`, theme: `Tema ${i}` }))]);
  time('10000 repeated rows', [many('iasi', 'vaslui', 10000, () => ({}))]);
  time('10000 repeated coded rows', [many('iasi', 'vaslui', 10000, () => ({ code: '1' }))]);
  time('10000 same topic other venues', [many('iasi', 'vaslui', 10000, (i) => ({ venue: `Școala ${i}` }))]);
  time('10000 same person', [submission('a.xlsx', { meetings: [meeting()], participants: range(10000).map((i) => participant({ person: 'Ion Popa', organisation: `Primăria ${i}` })) })]);
  time('10000 no ref, 5000 meetings', [submission('a.xlsx', { meetings: range(5000).map((i) => meeting({ code: `${i}`, theme: `T ${i}` })), participants: range(10000).map(() => participant()) })]);
  time('10000 by day, 5000 meetings the day', [submission('a.xlsx', { meetings: range(5000).map((i) => meeting({ code: `${i}`, theme: `T ${i}` })), participants: range(10000).map(() => participant({ meeting: { days: days('2018-03-15') } })) })]);
  time('1000 versions', range(1000).map((i) => submission(`v${i}.xlsx`, { modified: new Date(1.5e12 + i * 1e7).toISOString(), meetings: [meeting({ code: '1', attendance: i })], participants: range(20).map((k) => participant({ meeting: { code: '1' }, organisation: `P ${k}` })) })));
  time('1000 files same code other meeting', range(1000).map((i) => submission(`v${i}.xlsx`, { meetings: [meeting({ code: '1', days: days(`2018-0${1 + (i % 9)}-${10 + (i % 18)}`), theme: `T${i} X${i}` })] })));
}, 120000);
