import type { Language } from '../model/language.js';
import type { Problem } from '../model/problem.js';
import { rules as enCorrections } from './en/correction-rules.js';
import { rules as enDecisions } from './en/decision-rules.js';
import { rules as enIntake } from './en/intake-rules.js';
import { rules as enMerge } from './en/merge-rules.js';
import { rules as enReading } from './en/reading-rules.js';
import { rules as enRules } from './en/rules.js';
import { rules as enTemplate } from './en/template-rules.js';
import { rules as enYear } from './en/year-rules.js';
import { rules as roCorrections } from './ro/correction-rules.js';
import { rules as roDecisions } from './ro/decision-rules.js';
import { rules as roIntake } from './ro/intake-rules.js';
import { rules as roMerge } from './ro/merge-rules.js';
import { rules as roReading } from './ro/reading-rules.js';
import { rules as roRules } from './ro/rules.js';
import { rules as roTemplate } from './ro/template-rules.js';
import { rules as roYear } from './ro/year-rules.js';
import { Facts, type RuleSentences, type SentencesOfRules } from './rule-sentences.js';

/** The sentences of every rule, by language and rule. */
export const ruleSentences: Readonly<Record<Language, SentencesOfRules>> = {
  ro: {
    ...roIntake,
    ...roReading,
    ...roTemplate,
    ...roRules,
    ...roMerge,
    ...roYear,
    ...roDecisions,
    ...roCorrections,
  },
  en: {
    ...enIntake,
    ...enReading,
    ...enTemplate,
    ...enRules,
    ...enMerge,
    ...enYear,
    ...enDecisions,
    ...enCorrections,
  },
};

/** What people read of a finding. */
export interface Description {
  /** What must hold: the same for all findings of a rule. */
  readonly title: string;
  /** What is wrong, in a few words: the same for all findings of one cause. */
  readonly cause: string;
  readonly message: string;
  readonly fix: string;
}

/** Says a finding in words; every rule that finds anything has its sentences. */
export function describeIn(language: Language): (problem: Problem) => Description {
  const sentences: Readonly<Record<string, RuleSentences>> = ruleSentences[language];
  return (problem) => {
    const rule = sentences[problem.rule];
    if (!rule) throw new Error(`No sentences for the rule ${problem.rule}`);
    const facts = new Facts(problem);
    return {
      title: rule.title,
      cause: rule.cause(facts),
      message: rule.message(facts),
      fix: rule.fix(facts),
    };
  };
}
