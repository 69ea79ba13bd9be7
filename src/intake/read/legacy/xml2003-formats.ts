import { builtInFormat, type NumberFormat, numberFormat } from '../formats.js';
import { type Attributes, attribute } from '../xml.js';

/** Excel's names for some of its numbered formats. */
const named: Readonly<Record<string, number>> = {
  'General Date': 22,
  'Long Date': 15,
  'Medium Date': 15,
  'Short Date': 14,
  'Long Time': 19,
  'Medium Time': 18,
  'Short Time': 20,
  Fixed: 2,
  Standard: 4,
  Percent: 10,
  Scientific: 11,
};

/** How cells show their numbers, by the styles that a workbook in the XML of Excel 2003 declares. */
export class Xml2003Formats {
  date1904 = false;
  private readonly byStyle = new Map<string, NumberFormat>();
  private style = '';

  open(name: string, attributes: Attributes): void {
    if (name === 'Date1904') this.date1904 = true;
    if (name === 'Style') this.openStyle(attributes);
    if (name === 'NumberFormat')
      this.byStyle.set(this.style, formatOf(attribute(attributes, 'Format') ?? ''));
  }

  of(style: string | undefined): NumberFormat {
    return this.byStyle.get(style ?? 'Default') ?? this.byStyle.get('Default') ?? general;
  }

  private openStyle(attributes: Attributes): void {
    this.style = attribute(attributes, 'ID') ?? '';
    const parent = this.byStyle.get(attribute(attributes, 'Parent') ?? '');
    if (parent) this.byStyle.set(this.style, parent);
  }
}

const general = numberFormat('General');

function formatOf(code: string): NumberFormat {
  const number = Object.hasOwn(named, code) ? named[code] : undefined;
  return numberFormat(number === undefined ? code || 'General' : builtInFormat(number));
}
