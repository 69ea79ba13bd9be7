import type { Language } from '../model/language.js';
import { report as en } from './en/report.js';
import type { ReportSentences } from './report-sentences.js';
import { report as ro } from './ro/report.js';

/** What the report says by itself, by language. */
export const reportSentences: Readonly<Record<Language, ReportSentences>> = { ro, en };
