import { describe, expect, it } from 'vitest';
import { type ComposeInput, compose } from '../../../src/report/compose/compose.js';
import type { ReportDocument } from '../../../src/report/compose/document.js';
import { plainText } from '../../../src/report/compose/plain-text.js';
import { emptyInput, figuresOf, sampleCounts, sampleInput } from './sample.js';

function noticeOf(input: ComposeInput): ReportDocument {
  const { notice } = compose(input);
  if (!notice) throw new Error('No notice was written');
  return notice;
}

function paragraphs(input: ComposeInput): string[] {
  return noticeOf(input).root.children.map(plainText);
}

describe('the notice of 2018', () => {
  it('reads in Romanian as it was published', () => {
    const notice = noticeOf(sampleInput('ro'));
    expect(notice.meta.title).toBe(
      'Activitatea 1.1.4. Organizarea unor schimburi de experiență și diseminarea modelelor profesionale de bună practică în domeniul reintegrării sociale a persoanelor private de libertate',
    );
    expect(paragraphs(sampleInput('ro'))).toMatchInlineSnapshot(`
      [
        "În contextul Strategiei Naționale de Reintegrare Socială a Persoanelor Private de Libertate, 2015-2019, aprobată prin Hotărârea Guvernului nr. 389/2015, a fost implementată Activitatea 1.1.4. Organizarea unor schimburi de experiență și diseminarea modelelor profesionale de bună practică în domeniul reintegrării sociale a persoanelor private de libertate, aferentă Obiectivului strategic I. Dezvoltarea capacității instituționale și interinstituționale în domeniul reintegrării sociale a persoanelor private de libertate și a persoanelor care au executat pedepse privative de libertate.",
        "Conform acesteia, pe parcursul anului 2018, s-au desfășurat 38 de întâlniri locale, între reprezentanții sistemului penitenciar și partenerii din comunitate (cu precădere reprezentanți ai instituțiilor responsabile pentru implementarea Strategiei, dar și ai administrației publice locale), sub forma unor schimburi de experiență, dezbateri etc., care au avut ca tematică promovarea modelelor de bună practică, a indicatorilor de progres înregistrați în implementarea Strategiei, precum și facilitarea colaborării pentru derularea în comun a activităților. Întâlnirile au fost organizate la inițiativa personalului de reintegrare socială din 39 de unități penitenciare, la acestea participând reprezentanți din partea a peste 340 de structuri publice locale și aproximativ 80 de organizații neguvernamentale/instituții private.",
        "Concluziile evenimentelor desfășurate în plan local au fost dezbătute în cadrul a opt întâlniri interregionale, derulate în perioada septembrie - noiembrie 2018. Aspectele supuse discuțiilor au avut în vedere, pe de o parte, sensibilizarea partenerilor cu privire la necesitatea cooperării pentru facilitarea reintegrării sociale a persoanelor sancționate penal, iar pe de altă parte, analizarea obstacolelor/dificultăților întâmpinate în exercitarea atribuțiilor instituționale, în ceea ce privește asistența acordată deținuților/foștilor deținuți.",
        "La finalul activităților, a fost elaborat un raport de evaluare, structurat pe domenii de competențe (formare profesională și accesul pe piața muncii, instruire școlară, asistență medicală, servicii de asistență socială și legătura cu copiii/mediul de suport etc.), în care sunt sintetizate principalele dificultăți întâmpinate de către specialiștii implicați în lucrul direct cu persoanele sancționate penal, în eforturile de sprijinire a reintegrării sociale a acestora. Inventarul problemelor identificate urmează să fie analizat de către fiecare autoritate publică centrală, urmărindu-se formularea unor propuneri de remediere, atât prin acțiuni de ordin strategic, cât și prin măsuri de tip operațional.",
        "Întâlnirile organizate pe parcursul acestui an, la inițiativa unităților din sistemul penitenciar, reprezintă primul pas dintr-o colaborare care se intenționează să devină tradițională, cu reprezentanții autorităților publice locale. Astfel, în perspectiva anului 2019, se urmărește desfășurarea unei noi serii de întâlniri, centrate pe problematica reintegrării sociale a deținuților/foștilor deținuți și prevenirea recidivei, care vor avea loc la nivelul partenerilor din comunitate.",
      ]
    `);
  });

  it('reads in English', () => {
    expect(paragraphs(sampleInput('en'))).toMatchInlineSnapshot(`
      [
        "Under the National Strategy for the Social Reintegration of Persons Deprived of their Liberty, 2015-2019, approved by Government Decision no. 389/2015, Activity 1.1.4. Exchanges of experience and dissemination of professional models of good practice in the social reintegration of persons deprived of their liberty was carried out as part of Strategic Objective I. Developing institutional and inter-institutional capacity for the social reintegration of persons deprived of their liberty and of persons who have served custodial sentences.",
        "Under this activity, 38 local meetings took place in 2018 between representatives of the prison system and their partners in the community (chiefly representatives of the institutions responsible for implementing the Strategy, and of local government), in the form of exchanges of experience, debates and the like, which dealt with the promotion of models of good practice, with the progress indicators recorded in implementing the Strategy, and with cooperation in joint activities. The meetings were organised on the initiative of the social reintegration staff of 39 prison units; they were attended by representatives of over 340 local public bodies and about 80 non-governmental organisations and private institutions.",
        "The conclusions of the local events were debated at eight interregional meetings, held in the period September–November 2018. The discussions aimed, on the one hand, at making partners aware of the need to cooperate in easing the social reintegration of persons under criminal sanctions and, on the other hand, at analysing the obstacles and difficulties that institutions meet in the exercise of their duties when they assist prisoners and former prisoners.",
        "At the end of the activities an evaluation report was drawn up, structured by domains of competence (vocational training and access to the labour market, schooling, health care, social services and ties with children and the support network, etc.), which summarises the main difficulties met by the specialists who work directly with persons under criminal sanctions in their efforts to support social reintegration. The inventory of the problems identified will be analysed by each central public authority, with a view to proposals for remedy through both strategic action and operational measures.",
        "The meetings organised this year on the initiative of the units of the prison system are the first step in a cooperation with the representatives of local public authorities that is intended to become a tradition. For 2019, accordingly, a new series of meetings is planned, centred on the social reintegration of prisoners and former prisoners and on the prevention of reoffending, which will take place at the premises of the partners in the community.",
      ]
    `);
  });

  it('keeps its spaces breakable, for the site', () => {
    expect(JSON.stringify(noticeOf(sampleInput('ro')))).not.toContain('\u00a0');
  });

  it('follows the figures and the year', () => {
    const figures = figuresOf({
      localMeetings: 41,
      units: 40,
      publicStructures: 350,
      ngosAndPrivate: 12,
      interregionalMeetings: 1,
    });
    const counts = { ...sampleCounts({}), year: 2019, figures };
    const text = paragraphs(sampleInput('ro', { counts })).join('\n');
    expect(text).toContain('pe parcursul anului 2019, s-au desfășurat 41 de întâlniri locale');
    expect(text).toContain('din partea a 350 de structuri publice locale și 12 organizații');
    expect(text).toContain('în perspectiva anului 2020');
  });

  it('says nothing of what was not there', () => {
    const text = paragraphs(emptyInput('ro')).join('\n');
    expect(text).toContain('nu a fost raportată nicio întâlnire locală');
    expect(text).not.toMatch(/interregional|zero|ianuarie|primul pas|dificultăți/u);
  });

  it('says that this is the first series in the first year alone', () => {
    const text = (year: number) =>
      paragraphs(
        sampleInput('ro', { counts: { ...sampleCounts({ localMeetings: 3, units: 2 }), year } }),
      ).join('\n');
    expect(text(2018)).toContain('primul pas');
    expect(text(2019)).toContain('Întâlnirile organizate pe parcursul acestui an');
    expect(text(2019)).not.toContain('primul pas');
  });

  it('cites the strategy in force, its activity where it is known, and none where the program knows none', () => {
    const text = (year: number) =>
      paragraphs(
        sampleInput('ro', { counts: { ...sampleCounts({ localMeetings: 3, units: 2 }), year } }),
      ).join('\n');
    expect(text(2019)).toContain('2015-2019, aprobată prin Hotărârea Guvernului nr. 389/2015');
    expect(text(2020)).toContain('2020-2024, aprobată prin Hotărârea Guvernului nr. 430/2020');
    expect(text(2020)).not.toMatch(/1\.1\.4|Obiectiv/u);
    expect(text(2025)).not.toMatch(/Strategi|Hotărâre/u);
  });
});
