import { words } from '../../../../text/fold.js';
import type { Lexicon } from '../index/lexicon.js';
import type { Node } from '../node.js';

/** The initials of a full name, with and without its link words, its legal form or type, and the country. */
export function initialsOf({ parsed }: Node, lexicon: Lexicon): Set<string> {
  const { full, acronyms, type, phrase } = parsed;
  const content = full.filter((word) => !lexicon.is(word, 'connector'));
  const own = content.filter((word) => !lexicon.is(word, 'country'));
  const cores = [full, full.filter((word) => !lexicon.is(word, 'country')), content, own].map(letters);
  const heads = [type?.full_name, phrase?.full].map((text) => letters(contentOf(text ?? '', lexicon)));
  const place = parsed.place ? (words(parsed.place.name)[0]?.[0] ?? '') : '';
  const variants = cores.flatMap((core) =>
    ['', ...heads].flatMap((head) => ['', 'r', place].map((last) => head + core + last)),
  );
  return new Set([...acronyms, ...variants.filter(({ length }) => length >= 3)]);
}

function letters(names: readonly string[]): string {
  return names.map((word) => word[0] ?? '').join('');
}

/** The words of a full name with its legal form, as acronyms of syllables are made of them: `SoPaCo`. */
export function wordsWithForm({ parsed }: Node, lexicon: Lexicon): string[] {
  return [...contentOf(parsed.phrase?.full ?? '', lexicon), ...parsed.name.map(({ word }) => word)];
}

function contentOf(text: string, lexicon: Lexicon): string[] {
  return words(text).filter((word) => !lexicon.is(word, 'connector'));
}

/** Whether an acronym is made of the beginnings of all the words, up to three letters of each. */
export function isMadeOf(acronym: string, names: readonly string[]): boolean {
  const [first, ...others] = names;
  if (first === undefined) return acronym === '';
  return [1, 2, 3].some((length) => {
    const beginning = first.slice(0, length);
    return (
      beginning.length === length && acronym.startsWith(beginning) && isMadeOf(acronym.slice(length), others)
    );
  });
}
