import type { Root, RootContent } from 'mdast';
import type { Language } from '../../model/language.js';
import { grammars } from '../../text/grammar/index.js';
import { lastDayOf } from '../../year/merge/year.js';
import type { Inventory } from './composition.js';
import type { Context } from './context.js';
import { withoutDanglingLinks } from './dangling-links.js';
import type { DocumentMeta, ReportDocument } from './document.js';
import { authoritiesOf } from './inserts/authority.js';
import { withMissingTold } from './missing-sections.js';
import { type Numbering, numberParts, type Part, slug } from './numbering.js';
import { plainText } from './plain-text.js';
import { runOf } from './run.js';
import { authorityScope, reportScope } from './scopes.js';
import { isPresent } from './template/absent.js';
import { expandTemplate } from './template/expand.js';
import type { Scope } from './template/scope.js';

/** The evaluation report: the cover, then a chapter a template, in the order of their names. */
export function composeReport(context: Context): ReportDocument {
  const scope = reportScope(context);
  const parts = partsOf(context, scope, 'raport/');
  return documentOf(context, coverOf(context, scope, 'coperta.md'), parts, 'numbers');
}

/** The technical annex, from the templates of `anexe/`. */
export function composeAnnex(context: Context): ReportDocument {
  const scope = reportScope(context);
  return documentOf(
    context,
    coverOf(context, scope, 'anexe/coperta.md'),
    partsOf(context, scope, 'anexe/'),
    'letters',
  );
}

function documentOf(
  context: Context,
  cover: Cover,
  parts: readonly Part[],
  numbering: Numbering,
): ReportDocument {
  const children = numberParts(withMissingTold(parts, context), numbering);
  return { meta: metaOf(context, cover), root: { type: 'root', children: withoutDanglingLinks(children) } };
}

/** An inventory a central authority, from the templates of `inventar/`. */
export function composeInventories(context: Context): Inventory[] {
  const common = reportScope(context);
  return authoritiesOf(context.counts).map((authority) => ({
    id: slug(authority.name),
    document: inventoryOf(context, authorityScope(context, common, authority)),
  }));
}

/** A letter: the number of the report is not its own. */
function inventoryOf(context: Context, scope: Scope): ReportDocument {
  const cover = coverOf(context, scope, 'inventar/coperta.md');
  const { meta, root } = documentOf(context, cover, partsOf(context, scope, 'inventar/'), 'numbers');
  const { number: _, ...own } = meta;
  const addressee = String(scope.values.get('addressee') ?? '');
  return { meta: { ...own, addressee, ...numberOf(context, context.edition?.letters?.number) }, root };
}

function numberOf({ say }: Context, number: string | undefined): { number?: string } {
  return number === undefined ? {} : { number: say.labels.registered.replace('{number}', number) };
}

/** The announcement for the site: the first heading is its title. */
export function composeNotice(context: Context): ReportDocument {
  const scope = reportScope(context);
  const [first, ...rest] = expandTemplate(context.templates, 'anunt.md', scope).filter(isPresent);
  const titled = first?.type === 'heading';
  const title = titled ? plainText(first) : coverOf(context, scope, 'coperta.md').title;
  const children = forSite(titled || !first ? rest : [first, ...rest], context.language);
  const cover = { title, subtitle: '', author: '', shortTitle: title };
  return { meta: metaOf(context, cover), root: { type: 'root', children } satisfies Root };
}

interface Cover {
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly shortTitle: string;
}

/** The first four blocks of a cover's template; without a short title, the title takes its place. */
function coverOf({ templates }: Context, scope: Scope, path: string): Cover {
  const blocks = expandTemplate(templates, path, scope).filter(isPresent).map(plainText);
  const [title = '', subtitle = '', author = '', shortTitle = title] = blocks;
  return { title, subtitle, author, shortTitle };
}

function metaOf(context: Context, cover: Cover): DocumentMeta {
  const { counts, year, language, say, issued, inputs } = context;
  return {
    ...cover,
    ...imprintOf(context),
    language,
    year: counts.year,
    dataDay: lastDayOf(year) ?? `${counts.year}-12-31`,
    ...(issued !== undefined && { issued }),
    run: runOf(inputs),
    labels: say.labels,
  };
}

/** What was configured, else the program's own publisher with its ministry; what has no day of issue is a draft. */
function imprintOf(context: Context): Partial<DocumentMeta> {
  const { edition = {}, publisher, issued, say } = context;
  const { place = say.place, number, version = issued === undefined ? say.draft : undefined } = edition;
  const ministry = edition.ministry ?? (publisher === undefined ? say.ministry : undefined);
  return {
    place,
    ...(ministry !== undefined && { ministry }),
    ...numberOf(context, number),
    ...(version !== undefined && { version }),
  };
}

/** The templates of a folder but its cover; what stands before the first letter of a name orders them. */
function partsOf({ templates }: Context, scope: Scope, folder: string): Part[] {
  const paths = [...templates.files.keys()]
    .filter((path) => path.startsWith(folder) && path !== `${folder}coperta.md`)
    .sort();
  return paths.map((path) => ({
    id: path
      .slice(folder.length)
      .replace(/^[\d-]+/, '')
      .replace(/\.md$/, ''),
    blocks: expandTemplate(templates, path, scope),
  }));
}

/** The site sets its own lines, so the announcement has spaces that may break, and spans as the site has them. */
function forSite(nodes: readonly RootContent[], language: Language): RootContent[] {
  const typed = JSON.stringify(nodes)
    .replaceAll('\u00a0', ' ')
    .replace(/(?<=\d)–(?=\d)/gu, '-')
    .replace(/(?<=\p{L})–(?=\p{L})/gu, grammars[language].siteDash);
  return JSON.parse(typed) as RootContent[];
}
