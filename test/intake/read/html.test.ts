import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bookOf, textsOf, verdict } from './workbook.js';

fc.configureGlobal({ seed: 2018 });

const texts = (html: string) => textsOf(bookOf(strToU8(html), 'Iasi.xls'));

describe('tables of pages', () => {
  it('stand below one another, with the lines of text between them', () => {
    const html =
      '<html><head><title>x</title><style>td{}</style></head><body><h1>Penitenciarul Ia&#537;i</h1>' +
      '<table><tr><th>Cod</th><th>Data</th></tr><tr><td>IS-01<td>15.03.2018</table>' +
      '<!-- <table> --><p>Anexa</p><TABLE><TR><TD>x</TD></TR></TABLE></body></html>';
    expect(texts(html)).toEqual({
      A1: 'Penitenciarul Iași',
      A2: 'Cod',
      B2: 'Data',
      A3: 'IS-01',
      B3: '15.03.2018',
      A4: 'Anexa',
      A5: 'x',
    });
  });

  it('keep line breaks and entities, and the text of tables inside cells', () => {
    const html =
      '<table><tr><td>a&nbsp;&lt;b&gt;<br>c   d &necunoscut; &#x110000;<table><tr><td>e</td></tr></table></td></tr></table>';
    expect(texts(html)).toEqual({ A1: 'a <b>\nc d &necunoscut; &#x110000;\ne' });
  });

  it('leave the cells out that others cover', () => {
    const book = bookOf(
      strToU8(
        '<table><tr><td rowspan="2">Iași</td><td colspan=2>a</td></tr><tr><td>b</td><td>c</td></tr></table>',
      ),
    );
    expect(textsOf(book)).toEqual({ A1: 'Iași', B1: 'a', B2: 'b', C2: 'c' });
    expect(book.sheets[0]?.merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 2, bottom: 1, right: 3 },
    ]);
  });

  it('end in a book or a finding, whatever the tags', () => {
    const piece = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '<td rowspan=3>',
      '</td>',
      '<br>',
      '<!--',
      '<',
      'Iași',
      '<p',
      '>',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(['read', 'damaged']).toContain(verdict(strToU8(`<table>${pieces.join('')}`)));
      }),
    );
  });
});
