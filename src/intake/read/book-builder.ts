import { groupAddresses } from '../../model/address.js';
import { finding } from '../../model/finding.js';
import type { Problem } from '../../model/problem.js';
import { cleanText } from '../../text/fold.js';
import { intakeRules, type LinesRepaired } from '../intake-rules.js';
import type { Sheet } from './book.js';
import { limits } from './limits.js';
import { SharedTexts, SheetBuilder, type Tally } from './sheet-builder.js';
import { repairSingleByte } from './single-byte.js';
import { tooLarge } from './unreadable.js';

/** Takes the sheets of one workbook and says what was noticed in them. */
export class BookBuilder {
  private readonly sheets: SheetBuilder[] = [];
  private readonly lines: Problem[] = [];
  private readonly tally: Tally = { cells: 0, characters: 0, repaired: [], texts: new SharedTexts() };

  /** @param file as in `Book.file`, for the places of problems */
  constructor(private readonly file: string) {}

  /** @param name absent in a text file, which has but one sheet */
  sheet(name: string | undefined, hidden: boolean): SheetBuilder {
    if (name !== undefined && name.length > limits.sheetNameCharacters)
      throw tooLarge('characters', limits.sheetNameCharacters, { size: name.length });
    const sheet = new SheetBuilder(name === undefined ? undefined : cleanText(name), hidden, this.tally);
    this.sheets.push(sheet);
    if (this.sheets.length > limits.sheets) throw tooLarge('sheets', limits.sheets);
    return sheet;
  }

  /** Lines of a text file that stood otherwise than as a table, and were put right; none is told where there is none. */
  linesRepaired(reason: LinesRepaired, delimiter: string, rows: readonly number[]): void {
    const cells = groupAddresses(rows.map((row) => ({ row, column: 1 })));
    const [first] = cells;
    if (first === undefined) return;
    const place = { file: this.file, cell: first };
    this.lines.push(
      finding(intakeRules['lines-repaired'], place, { reason, delimiter, cells, count: rows.length }),
    );
  }

  finish(): { readonly sheets: readonly Sheet[]; readonly problems: readonly Problem[] } {
    const sheets = repairSingleByte(
      this.sheets.map((sheet) => sheet.finish()),
      ({ name }, { address }) => this.tally.repaired.push({ sheet: name, address }),
    );
    return { sheets, problems: [...this.lines, ...this.formulaProblems(), ...this.repairProblems()] };
  }

  private formulaProblems(): readonly Problem[] {
    return this.sheets.flatMap((sheet) => {
      const cells = sheet.formulasWithoutValue();
      const [first] = cells;
      if (first === undefined) return [];
      const place = {
        file: this.file,
        ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
        cell: first,
      };
      return [finding(intakeRules['formula-without-value'], place, { cells })];
    });
  }

  private repairProblems(): readonly Problem[] {
    const { repaired } = this.tally;
    const [first] = repaired;
    if (!first) return [];
    const place = {
      file: this.file,
      ...(first.sheet === undefined ? {} : { sheet: first.sheet }),
      cell: first.address,
    };
    return [finding(intakeRules['text-repaired'], place, { count: repaired.length })];
  }
}
