import type { Heading, Nodes, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/model/language.js';
import { compose } from '../../../src/report/compose/compose.js';
import { plainText } from '../../../src/report/compose/plain-text.js';
import { imprintLines } from '../../../src/report/render/imprint.js';
import { everyNode } from '../../../src/report/render/tree.js';
import { rules } from '../../../src/rules.js';
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
  const { report, annex } = compose(sampleInput('ro'));
  const { root, meta } = report;

  it('numbers chapters and letters those of the annex, in the order of their files', () => {
    const titles = (nodes: readonly RootContent[], depth: number) =>
      headings(nodes)
        .filter((heading) => heading.depth === depth)
        .map(plainText);
    // What stands before the contents has no number.
    expect(titles(root.children, 1)).toEqual([
      'Pe scurt',
      '1. Cadrul',
      '2. Desfășurarea întâlnirilor',
      '3. Participarea',
      '4. Evaluarea pe domenii de competențe',
      '5. Dificultățile pe autorități publice centrale',
      '6. Colaborări convenite',
      '7. Concluzii și perspective',
      '8. Limitele datelor',
    ]);
    expect(titles(annex.root.children, 1)).toEqual([
      'A. Întâlniri',
      'B. Structuri publice locale',
      'C. Organizații neguvernamentale și instituții private',
      'D. Cum au fost numărate cifrele',
      'E. Calitatea datelor primite',
      'F. Dificultățile, așa cum au fost scrise',
      'G. Datele figurilor',
    ]);
    expect(titles(root.children, 2)).toContain('4.1. Acte de identitate și asistență juridică');
    expect(titles(annex.root.children, 2)).toContain('A.1. Concluziile întâlnirilor');
  });

  it.each(languages)('says no fact of a meeting or a difficulty twice (%s)', (language) => {
    const text = textOf(compose(sampleInput(language)).report.root.children);
    for (const said of ['Sala de consiliu', 'Târg de locuri de muncă', 'Caravana actelor'])
      expect(text.split(said).length - 1, said).toBe(1);
  });

  it.each(languages)('names no file and no cell, and neither does its annex (%s)', (language) => {
    const { report: of, annex: with_ } = compose(sampleInput(language));
    for (const { root: tree } of [of, with_])
      expect(textOf(tree.children)).not.toMatch(/\.xlsx|!?\b[A-Z]\d+\b/u);
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

  it('says on its cover under whom, where, as what and with which number it is issued', () => {
    const edition = { ministry: 'Ministerul X', place: 'Iași', number: '7/A', version: 'versiunea 2' };
    const issued = compose(sampleInput('ro', { issued: '2018-12-14', edition })).report.meta;
    expect([issued.ministry, ...imprintLines(issued)]).toEqual([
      'Ministerul X',
      'versiunea 2',
      'Nr. 7/A',
      'Iași, 14 decembrie 2018',
      'Date până la 13 septembrie 2018',
    ]);
    // What has no day of issue is a draft; the ministry is that of the program's own publisher alone.
    expect(imprintLines(meta)).toEqual(['PROIECT', 'Date până la 13 septembrie 2018']);
    expect(compose(sampleInput('ro', { publisher: 'Primăria' })).report.meta.ministry).toBeUndefined();
  });

  it('gives every heading an id of its own that does not depend on numbers', () => {
    const ids = headings(root.children).map(({ data }) => data?.id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('pe-scurt');
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
    const tables = [root, annex.root]
      .flatMap((tree) => [...everyNode(tree)])
      .filter((node) => node.type === 'table');
    expect(tables.length).toBeGreaterThan(20);
    for (const { data, children, align } of tables) {
      const columns = children[0]?.children.length;
      expect(data?.caption).toBeTruthy();
      expect(data?.widths).toHaveLength(columns ?? 0);
      expect(align).toHaveLength(columns ?? 0);
      for (const row of children) expect(row.children).toHaveLength(columns ?? 0);
    }
  });

  it('states the exact figure beside the rounded one', () => {
    const text = textOf(section(root.children, 'Pe scurt'));
    expect(text).toContain('peste 340\u00a0de structuri publice locale');
    expect(text).toContain('publice locale (343) și aproximativ 80');
  });

  it('shows headline figures as cards whose label goes on from the number', () => {
    const cards = root.children.find((node) => node.type === 'figureCards');
    expect(cards?.cards).toEqual([
      { value: '38', label: 'de întâlniri locale', detail: 'de la 1 din 3 unități' },
      {
        value: '343',
        label: 'de structuri publice locale',
        detail: 'de la 1 din 3 unități',
      },
      {
        value: '79',
        label: 'de ONG și instituții private',
        detail: 'de la 1 din 3 unități',
      },
      { value: '70', label: 'de dificultăți distincte', detail: 'de la 1 din 3 unități' },
    ]);
  });

  it('asks each authority for what most units raise', () => {
    const table = section(root.children, 'Ce se cere').find(({ type }) => type === 'table');
    expect(rowsOf(table)[1]).toEqual([
      'Ministerul Afacerilor Interne',
      '2',
      '2',
      'Persoane fără acte de identitate valabile (2 unități)',
    ]);
  });

  it('says in a chart which values stand out', () => {
    const chart = root.children.find((node) => node.type === 'chart');
    expect(chart).toMatchObject({
      id: 'intalniri-pe-luni',
      caption: 'Cele mai multe întâlniri s-au desfășurat în luna mai (2)',
      subject: 'Întâlniri pe luni',
    });
    expect(chart?.alt).toContain('Întâlniri locale: ianuarie 0,');
  });

  it('has a card a difficulty: its neutral wording, who raises it, who can remedy it, proposals by measure', () => {
    const cards = section(root.children, 'Dificultăți și propuneri');
    expect(headings(cards).map(plainText)).toEqual([
      'Persoane fără acte de identitate valabile',
      // The words of a unit, where the codebook has none.
      expect.stringMatching(/^„Lipsa unui domiciliu .*”$/u),
    ]);
    const [facts, proposals] = section(root.children, 'Persoane fără acte de identitate valabile');
    expect(facts && plainText(facts)).toMatch(
      /^Semnalată de 2 dintre cele 3\sunități: Iași, Vaslui\. Autoritatea: Ministerul Afacerilor Interne\./u,
    );
    const items = proposals?.type === 'list' ? proposals.children.map((item) => plainText(item)) : [];
    expect(items).toEqual([
      expect.stringMatching(/^Măsură strategică: .* \(Vaslui\)$/u),
      expect.stringMatching(/^Măsură operațională: .* \(Iași\)$/u),
    ]);
  });

  it('leads from each authority to its domains', () => {
    const table = section(root.children, 'Dificultățile pe autorități').find(({ type }) => type === 'table');
    expect(rowsOf(table)).toEqual([
      ['Autoritatea publică centrală', 'Acte și juridic', 'Total'],
      ['Ministerul Afacerilor Interne', '2', '2'],
      ['Total, fiecare numărat o singură dată', '2', '2'],
    ]);
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
      );
    const { report: compared, annex: lists } = composed();
    const { children } = compared.root;

    it('compares the figures of the units of both years', () => {
      const [first] = section(children, '7.1.').filter(({ type }) => type === 'table');
      expect(rowsOf(first)[1]).toEqual(['Întâlniri locale', '3', '2', '−1']);
    });

    it('tells sure and possible apart', () => {
      expect(textOf(section(children, 'Persoane fără acte'))).toContain('Semnalată și în 2017.');
      expect(textOf(section(children, 'Lipsa unui domiciliu'))).toContain('Posibil semnalată și în 2017.');
      const [times, gone] = section(children, '7.2.').filter(({ type }) => type === 'table');
      expect(rowsOf(times)[1]).toEqual(['1', '1', '0', '0', '1']);
      expect(
        rowsOf(gone)
          .slice(1)
          .map(([name]) => name),
      ).toEqual(['„Lipsa transportului”']);
      const [changes] = section(children, '7.3.').filter(({ type }) => type === 'table');
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
      const [lost] = section(lists.root.children, 'nu au mai participat').filter(
        ({ type }) => type === 'table',
      );
      expect(rowsOf(lost)[1]?.[0]).toBe('Prefectura Iași (posibil în ambii ani)');
    });

    it('compares nothing where few units reported in both years', () => {
      const few = composed({ units: ['iasi'], isTelling: false }).report.root.children;
      const titles = headings(few).map(plainText);
      expect(titles.filter((title) => title.includes('Evoluția'))).toEqual([]);
      expect(textOf(section(few, 'Limitele datelor'))).toContain(
        'Evoluția față de anul precedent: În ambii ani a trimis date numai 1 unitate',
      );
    });
  });

  it('names no organisation of unknown kind, but tells at whose meetings it was', () => {
    const unknown = section(annex.root.children, 'C.2.').find(({ type }) => type === 'table');
    expect(rowsOf(unknown)[1]).toEqual(['nume nepublicat', 'Iași, Vaslui', '1']);
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
  const limits = section(compose(sampleInput('ro')).report.root.children, 'Limitele datelor');

  it('say for each total between which numbers it lies and from how many units it comes', () => {
    const rows = rowsOf(limits.find(({ type }) => type === 'table'));
    expect(rows).toContainEqual(['Structuri publice locale', '343', '–', '–', '1 din 3']);
  });

  it('say whose data are missing', () => {
    expect(textOf(limits)).toMatch(/Au trimis date \d+ din 44\sde unități/);
  });
});

describe('the technical annex', () => {
  const { children } = compose(sampleInput('ro')).annex.root;

  it('lists each difficulty as each unit wrote it', () => {
    const text = textOf(section(children, 'Dificultățile, așa cum au fost scrise'));
    expect(text).toContain('Persoane fără acte de identitate valabile');
    expect(text).toContain('Lipsa actelor de identitate');
  });

  it('says how many rules were applied and lists those that found something', () => {
    const found = section(children, 'Constatări pe reguli');
    expect(textOf(found)).toContain(`verificat fiecare rând: ${Object.keys(rules).length}.`);
    const named = new Set(sampleInput('ro').problems.map(({ rule }) => rule));
    expect(rowsOf(found.find(({ type }) => type === 'table'))).toHaveLength(1 + named.size);
  });
});
