import { createRequire } from 'node:module';
import type { Block } from '../content.js';
import type {
  Context,
  Inline,
  LayoutBuilderBase,
  LineOf,
  MeasuredBlock,
  MeasuredTable,
  PdfDocument,
  RendererBase,
  TableProcessorBase,
  TextDecoratorBase,
  Writer,
} from './types.js';

/*
 * The classes of pdfmake 0.3.11 that the engine extends. Its public types leave them out, which is why its version is
 * pinned and why the tests look at pages and at the structure tree.
 */

type Class<Instance, Arguments extends unknown[]> = new (...args: Arguments) => Instance;

const load = createRequire(import.meta.url);
const classOf = <Type>(file: string): Type => (load(`pdfmake/js/${file}.js`) as { default: Type }).default;

type Fonts = Readonly<Record<string, Readonly<Record<string, Buffer>>>>;

export const LayoutBuilder = classOf<Class<LayoutBuilderBase, [object, object, object]>>('LayoutBuilder');
export const PageElementWriter = classOf<Class<Writer, [Context]>>('PageElementWriter');
export const DocumentContext = classOf<Class<Context, []>>('DocumentContext');
export const TableProcessor = classOf<Class<TableProcessorBase, [MeasuredTable]>>('TableProcessor');
export const DocPreprocessor =
  classOf<Class<{ preprocessDocument(content: Block[]): MeasuredBlock }, []>>('DocPreprocessor');
export const DocMeasure =
  classOf<
    Class<
      { textInlines: object; measureDocument(node: MeasuredBlock): MeasuredBlock },
      [PdfDocument, object, object, object, object]
    >
  >('DocMeasure');
export const TextInlines =
  classOf<Class<{ measure(inlines: Inline[], styles: object): Inline[] }, [PdfDocument]>>('TextInlines');
export const EmptyLine = classOf<Class<LineOf, [number]>>('Line');
export const SvgMeasure = classOf<Class<object, []>>('SVGMeasure');
export const Renderer = classOf<Class<RendererBase, [PdfDocument]>>('Renderer');
export const TextDecorator = classOf<Class<TextDecoratorBase, [PdfDocument]>>('TextDecorator');
export const PdfMakeDocument =
  classOf<Class<PdfDocument, [Fonts, object, object, object, object, null, (path: string) => boolean]>>(
    'PDFDocument',
  );
