import type { DocumentMeta } from '../../compose/document.js';

/** What tools such as pandoc read of a file; a JSON string is also a YAML string, whatever it holds. */
export function frontMatter(meta: DocumentMeta): string {
  const fields = {
    title: meta.title,
    author: meta.author,
    version: meta.version ?? '',
    number: meta.number ?? '',
    lang: meta.language,
    year: meta.year,
    date: meta.issued ?? '',
    dataUntil: meta.dataDay,
    run: meta.run,
  };
  const given = Object.entries(fields).filter(([, value]) => value !== '');
  const lines = given.map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---', ''].join('\n');
}
