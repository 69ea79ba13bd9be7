import { chartOr, inWords } from './charts.js';
import type { Inserts } from './insert.js';

/** Where meetings were held. */
export const mapInserts: Inserts = {
  'chart meetingsByCounty': (context) => {
    const counted = new Map(context.counts.counties.map(({ county, local }) => [county, local]));
    const counties = context.registries.counties.map(({ code, name }) => ({
      code,
      name,
      value: counted.get(code) ?? 0,
    }));
    const [measure = ''] = context.say.charts.meetingsByCounty.series;
    const values = counties.map(({ value }) => value);
    return chartOr(context, 'meetingsByCounty', {
      id: 'intalniri-pe-judete',
      data: { kind: 'map', measure, counties: counties.map(({ code, value }) => ({ code, value })) },
      totals: counties,
      inWords: inWords(
        context,
        measure,
        counties.map(({ name }) => name),
        values,
      ),
    });
  },
};
