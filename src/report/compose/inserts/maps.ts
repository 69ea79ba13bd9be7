import type { CountyCounts } from '../../../year/count/counts.js';
import type { Context } from '../context.js';
import { chartOr, inWords } from './charts.js';
import type { Inserts } from './insert.js';

/** Where meetings were held and where partners came to them. */
export const mapInserts: Inserts = {
  'chart meetingsByCounty': (context) =>
    mapOf(context, 'meetingsByCounty', 'intalniri-pe-judete', ({ local }) => local),
  'chart organisationsByCounty': (context) =>
    mapOf(context, 'organisationsByCounty', 'organizatii-pe-judete', ({ organisations }) => organisations),
};

function mapOf(
  context: Context,
  chartId: 'meetingsByCounty' | 'organisationsByCounty',
  id: string,
  measured: (county: CountyCounts) => number,
) {
  const counted = new Map(context.counts.counties.map((county) => [county.county, measured(county)]));
  const counties = context.registries.counties.map(({ code, name }) => ({
    code,
    name,
    value: counted.get(code) ?? 0,
  }));
  const [measure = ''] = context.say.charts[chartId].series;
  return chartOr(context, chartId, {
    id,
    data: { kind: 'map', measure, counties: counties.map(({ code, value }) => ({ code, value })) },
    totals: counties,
    inWords: inWords(
      context,
      measure,
      counties.map(({ name }) => name),
      counties.map(({ value }) => value),
    ),
  });
}
