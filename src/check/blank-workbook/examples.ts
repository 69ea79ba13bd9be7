import type { ColumnKey, TableKind } from '../../field/contract/tables.js';

type Examples = {
  readonly [K in TableKind]: Readonly<Partial<Record<ColumnKey<K>, string>>>;
};

/** One row of each table as a unit would fill it in; the person is invented. */
export function examples(year: number, unit: string): Examples {
  return {
    meetings: {
      code: 'L-01',
      type: 'locală',
      unit,
      coorganisers: '',
      date: `15.03.${year}`,
      place: 'Sala de ședințe a consiliului județean',
      county: 'Iași',
      form: 'dezbatere',
      theme: 'Accesul pe piața muncii al persoanelor liberate',
      attendance: '1',
      conclusions: 'S-a convenit organizarea unui târg de locuri de muncă',
    },
    participants: {
      meeting: 'L-01',
      person: 'Brustureanu Anghelina',
      role: 'consilier',
      organisation: 'Agenția Județeană pentru Ocuparea Forței de Muncă Iași',
      kind: 'structură publică locală',
      county: 'Iași',
      count: '1',
    },
    difficulties: {
      meeting: 'L-01',
      domain: 'Formare profesională și accesul pe piața muncii',
      difficulty: 'Angajatorii refuză persoanele cu antecedente penale',
      authority: 'Ministerul Muncii și Justiției Sociale',
      proposal: 'Facilități fiscale pentru angajatorii persoanelor liberate',
      measure: 'strategică',
    },
    practices: {
      meeting: 'L-01',
      domain: 'Instruire școlară',
      title: 'Bursa locurilor de muncă în penitenciar',
      description: 'Angajatorii prezintă posturile libere cu o lună înainte de liberare',
      partners: 'AJOFM Iași',
    },
    indicators: {
      unit,
      domain: 'Instruire școlară',
      indicator: 'Persoane înscrise la cursuri',
      value: '120',
      measureUnit: 'persoane',
      period: String(year),
    },
    collaborations: {
      meeting: 'L-01',
      activity: 'Târg de locuri de muncă',
      partners: 'AJOFM Iași',
      due: `30.09.${year}`,
      responsible: 'Biroul educație',
    },
  };
}
