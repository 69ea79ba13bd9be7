import type { Heading, Nodes, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/model/language.js';
import { compose } from '../../../src/report/compose/compose.js';
import { plainText } from '../../../src/report/compose/plain-text.js';
import { everyNode } from '../../../src/report/render/tree.js';
import type { Comparison } from '../../../src/year/compare/compare.js';
import type { Standing } from '../../../src/year/compare/standing.js';
import {
  emptyInput,
  figuresOf,
  meeting,
  organisation,
  participant,
  resolutionOf,
  sampleCounts,
  sampleInput,
  sampleOrganisations,
  sampleYear,
} from './sample.js';

function headings(nodes: readonly RootContent[]): Heading[] {
  return nodes.filter((node) => node.type === 'heading');
}

function section(nodes: readonly RootContent[], title: string): RootContent[] {
  const from = nodes.findIndex((node) => node.type === 'heading' && plainText(node).includes(title));
  const depth = (nodes[from] as Heading).depth;
  const length = nodes.slice(from + 1).findIndex((node) => node.type === 'heading' && node.depth <= depth);
  return nodes.slice(from + 1, length < 0 ? undefined : from + 1 + length);
}

const textOf = (nodes: readonly Nodes[]) => nodes.map((node) => plainText(node)).join('\n');

describe('composeReport', () => {
  const { root, meta } = compose(sampleInput('ro')).report;

  it('numbers chapters and letters annexes, in the order of their files', () => {
    const top = headings(root.children).filter(({ depth }) => depth === 1);
    expect(top.map(plainText)).toEqual([
      '1. Rezumat',
      '2. Cadrul',
      '3. Desfășurarea întâlnirilor',
      '4. Participarea',
      '5. Evaluarea pe domenii de competențe',
      '6. Inventarul problemelor pe autorități publice centrale',
      '7. Colaborări convenite',
      '8. Concluzii și perspective',
      '9. Limitele datelor',
      'Anexa A. Întâlniri',
      'Anexa B. Structuri publice locale',
      'Anexa C. Organizații neguvernamentale și instituții private',
      'Anexa D. Cum au fost numărate cifrele',
      'Anexa E. Calitatea datelor primite',
      'Anexa F. Dificultățile, așa cum au fost scrise',
      'Anexa G. Datele figurilor',
    ]);
    const sections = headings(root.children)
      .filter(({ depth }) => depth === 2)
      .map(plainText);
    expect(sections).toContain('5.1. Acte de identitate și asistență juridică');
    expect(sections).toContain('A.1. Concluziile întâlnirilor');
  });

  it('takes its cover from the template and its day from the meetings', () => {
    expect(meta).toMatchObject({
      author: 'Administrația Națională a Penitenciarelor',
      language: 'ro',
      year: 2018,
      dataDay: '2018-09-13',
    });
    expect(meta.title).toMatch(/în anul 2018$/);
  });

  it('gives every heading an id of its own that does not depend on numbers', () => {
    const ids = headings(root.children).map(({ data }) => data?.id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('rezumat');
    expect(ids).toContain('domenii-acte-de-identitate-si-asistenta-juridica');
    expect(ids.every((id) => /^[a-z0-9-]+$/.test(id))).toBe(true);
  });

  it.each(languages)('links to headings that exist (%s)', (language) => {
    const tree = compose(sampleInput(language)).report.root;
    const ids = new Set(headings(tree.children).map(({ data }) => `#${data?.id}`));
    const links = [...everyNode(tree)].filter((node) => node.type === 'link');
    expect(links.length).toBeGreaterThan(0);
    for (const { url } of links) expect(ids).toContain(url);
  });

  it('gives tables a caption and a width a column', () => {
    const tables = [...everyNode(root)].filter((node) => node.type === 'table');
    expect(tables.length).toBeGreaterThan(20);
    for (const { data, children, align } of tables) {
      const columns = children[0]?.children.length;
      expect(data?.caption).toBeTruthy();
      expect(data?.widths).toHaveLength(columns ?? 0);
      expect(align).toHaveLength(columns ?? 0);
      expect(columns).toBeLessThanOrEqual(7);
      for (const row of children) expect(row.children).toHaveLength(columns ?? 0);
    }
  });

  it('states the exact figure beside the rounded one', () => {
    const text = textOf(section(root.children, '1. Rezumat'));
    expect(text).toContain('peste 340\u00a0de structuri publice locale');
    expect(text).toContain('publice locale (343) și aproximativ 80');
  });

  it('shows headline figures as cards whose label goes on from the number', () => {
    const cards = root.children.find((node) => node.type === 'figureCards');
    expect(cards?.cards.slice(0, 5).map(({ value, label }) => ({ value, label }))).toEqual([
      { value: '38', label: 'de întâlniri locale' },
      { value: '39', label: 'de unități penitenciare' },
      { value: '343', label: 'de structuri publice locale' },
      { value: '79', label: 'de organizații neguvernamentale/instituții private' },
      { value: '8', label: 'întâlniri interregionale, septembrie - noiembrie 2018' },
    ]);
  });

  it('says in a chart which values stand out', () => {
    const chart = root.children.find((node) => node.type === 'chart');
    expect(chart).toMatchObject({
      id: 'intalniri-pe-luni',
      reading: 'Cele mai multe întâlniri s-au desfășurat în luna mai (2).',
    });
    expect(chart?.alt).toContain('Întâlniri locale: ianuarie 0,');
  });

  it('lists the difficulties of a domain with who raises them, and its proposals by measure', () => {
    const [difficulties, proposals] = section(root.children, 'Acte de identitate').filter(
      ({ type }) => type === 'table',
    );
    expect(rowsOf(difficulties)[1]).toEqual([
      '1',
      'Persoanele liberate nu au act de identitate valabil, spune ••• (•••)',
      'Ministerul Afacerilor Interne',
      'Iași, Vaslui',
      '2 din 3',
    ]);
    expect(rowsOf(proposals).map(([measure]) => measure)).toEqual(['Măsura', 'strategică', 'operațională']);
  });

  describe('beside the year before', () => {
    const [persisting, domicile] = sampleCounts({}).difficulties;
    const prefecture = organisation('prefectura-is', 'public', { 'Prefectura Iași': 'C4' });
    const present = ['Prefectura Iași', 'ANOFM'].map((name) => participant(name, 'C4'));
    const year = { ...sampleYear(), meetings: [meeting('iasi-2017-05-10', { participants: present })] };
    const counts = {
      ...sampleCounts({ localMeetings: 30 }),
      year: 2017,
      difficulties: persisting
        ? [persisting, { ...persisting, id: 'transport', text: 'lipsa transportului' }]
        : [],
    };
    const standings = (ids: Readonly<Record<string, Standing>>) => new Map(Object.entries(ids));
    const comparison: Comparison = {
      previousYear: 2017,
      units: ['iasi', 'vaslui'],
      isTelling: true,
      figures: { before: figuresOf({ localMeetings: 3 }), now: figuresOf({ localMeetings: 2 }) },
      organisations: {
        before: standings({ 'prefectura-is': 'perhaps' }),
        now: standings({ 'ajofm-is': 'perhaps', 'ong-alternative-is': 'other', anofm: 'unknown' }),
      },
      difficulties: {
        before: standings({ 'acte-expirate': 'same', transport: 'other' }),
        now: standings({ 'acte-expirate': 'same', [domicile?.id ?? '']: 'perhaps' }),
      },
    };
    const organisations = resolutionOf([...sampleOrganisations().slice(1), prefecture], year);
    const composed = (change: Partial<Comparison> = {}) =>
      compose(
        sampleInput('ro', {
          previous: { counts, year, organisations, comparison: { ...comparison, ...change } },
        }),
      ).report.root.children;
    const children = composed();

    it('compares the figures of the units of both years', () => {
      const [first] = section(children, '8.1.').filter(({ type }) => type === 'table');
      expect(rowsOf(first)[1]).toEqual(['Întâlniri locale', '3', '2', '-1']);
    });

    it('tells sure and possible apart', () => {
      expect(textOf(section(children, '8.2.'))).toContain('cărții de identitate (posibil în ambii ani)');
      expect(textOf(section(children, '8.3.'))).toContain('act de identitate valabil');
      expect(textOf(section(children, '8.4.'))).toContain('Lipsa transportului');
      expect(textOf(section(children, '8.4.'))).not.toContain('act de identitate valabil');
      const [changes, lost] = section(children, '8.5.').filter(({ type }) => type === 'table');
      expect(rowsOf(changes)[0]?.slice(1, 3)).toEqual(['2017', '2018']);
      expect(rowsOf(changes)[1]).toEqual([
        'structură publică locală',
        '1',
        '1',
        '0',
        '1',
        '0',
        '1',
        '0',
        '0',
      ]);
      expect(rowsOf(lost)[1]?.[0]).toBe('Prefectura Iași (posibil în ambii ani)');
    });

    it('compares nothing where few units reported in both years', () => {
      const few = composed({ units: ['iasi'], isTelling: false });
      const titles = headings(few).map(plainText);
      expect(titles.filter((title) => title.includes('Evoluția'))).toEqual([]);
      expect(textOf(section(few, 'Secțiuni fără date'))).toContain(
        'Evoluția față de anul precedent: În ambii ani a trimis date numai 1 unitate',
      );
    });
  });

  it('names no organisation of unknown kind, but tells its cells', () => {
    const unknown = section(root.children, 'C.2.').find(({ type }) => type === 'table');
    expect(rowsOf(unknown)[1]).toEqual(['nume nepublicat', 'Iasi.xlsx › Participanți!C7']);
  });
});

describe.each(languages)('the report of a year without data (%s)', (language) => {
  const { children } = compose(emptyInput(language)).report.root;

  it('has no empty section', () => {
    for (const [index, node] of children.entries()) {
      if (node.type !== 'heading') continue;
      const next = children[index + 1];
      expect(next, plainText(node)).toBeDefined();
      if (next?.type === 'heading') expect(next.depth, plainText(node)).toBeGreaterThan(node.depth);
    }
  });

  it('has no table, chart or list without rows', () => {
    for (const node of children) {
      if (node.type === 'table') expect(node.children.length).toBeGreaterThan(1);
      if (node.type === 'list') expect(node.children.length).toBeGreaterThan(0);
      expect(node.type).not.toBe('chart');
    }
  });
});

function rowsOf(table: RootContent | undefined): string[][] {
  if (table?.type !== 'table') throw new Error('no table');
  return table.children.map((row) => row.children.map(plainText));
}

describe('the limits of the data', () => {
  const { root } = compose(sampleInput('ro')).report;

  it('say for each total from how many units it comes', () => {
    const text = textOf(section(root.children, 'Din ce date provin totalurile'));
    expect(text).toContain('Structuri publice locale');
    expect(text).toMatch(/\d+ din 3/);
  });

  it('say whose data are missing', () => {
    expect(textOf(section(root.children, 'Unități care nu au trimis date'))).toMatch(
      /Au trimis date \d+ din 44\sde unități/,
    );
  });
});

describe('the annex of wordings', () => {
  it('lists each difficulty as each unit wrote it, with its cell', () => {
    const { root } = compose(sampleInput('ro')).report;
    const reports = sampleInput('ro').counts.difficulties.flatMap(({ reports }) => reports);
    const text = textOf(section(root.children, 'Dificultățile, așa cum au fost scrise'));
    for (const { place } of reports) expect(text).toContain(`${place.sheet}!${place.cell}`);
  });
});

describe('the annex of the method', () => {
  it('lists every rule that was applied, those that found nothing too', () => {
    const { root } = compose(sampleInput('ro')).report;
    const text = textOf(section(root.children, 'Regulile aplicate'));
    expect(text).toContain('Celulele obligatorii sunt completate');
    expect(text).toContain('Codul unei întâlniri este unic');
  });
});
