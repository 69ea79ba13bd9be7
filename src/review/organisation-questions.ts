import type { UndecidedKind, UndecidedPair } from '../year/count/counts.js';
import type { CountedYear } from '../year/counted-year.js';
import { textKey } from '../year/decide/read-decisions.js';
import type { Ref } from '../year/decide/undecided.js';
import type { Member, NameDoubtCode, Organisation } from '../year/resolve/organisation.js';
import { type Asked, pairQuestion, type Question, valueQuestion } from './question.js';

/** A name with all that helps to judge it. */
export interface NameAsked {
  readonly organisation: Organisation;
  readonly member: Member;
}

export interface NamePairQuestion {
  readonly question: Question;
  readonly names: readonly [NameAsked, NameAsked];
  readonly pair: UndecidedPair<NameDoubtCode>;
}

export interface KindQuestion {
  readonly question: Question;
  readonly organisation: Organisation;
  readonly undecided: UndecidedKind;
}

type Counted = Pick<CountedYear, 'organisations' | 'nameCounties' | 'counts'>;

/** What is to be asked about the organisations of a year, most consequential first. */
export function organisationQuestions(counted: Counted): {
  readonly pairs: readonly NamePairQuestion[];
  readonly kinds: readonly KindQuestion[];
} {
  const { organisations, kinds } = counted.counts.undecided;
  return {
    pairs: organisations.map((pair) => {
      const question = pairQuestion(askedOf(pair.a, counted), askedOf(pair.b, counted));
      return { question, names: [nameAt(pair.a, counted), nameAt(pair.b, counted)], pair };
    }),
    kinds: kinds.map((undecided) => {
      const whole = undecided.organisation;
      const { organisation } = nameAt({ whole, member: 0 }, counted);
      return { question: valueQuestion(askedOf({ whole, member: 0 }, counted)), organisation, undecided };
    }),
  };
}

function nameAt({ whole, member }: Ref, { organisations: { organisations } }: Counted): NameAsked {
  const organisation = organisations[whole];
  const named = organisation?.members[member];
  if (!organisation || !named) throw new Error(`No name ${member} of the organisation ${whole}`);
  return { organisation, member: named };
}

function askedOf(ref: Ref, counted: Counted): Asked {
  const { name } = nameAt(ref, counted).member;
  const scope = counted.nameCounties[ref.whole]?.[ref.member];
  return { text: name, key: textKey(name), ...(scope !== undefined && { scope }) };
}
