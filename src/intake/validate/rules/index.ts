import { columnsExchanged } from './columns-exchanged.js';
import { countWhole } from './count-whole.js';
import { countyKnown } from './county-known.js';
import { dateNotFuture } from './date-not-future.js';
import { dateNotHoliday } from './date-not-holiday.js';
import { dateNotSunday } from './date-not-sunday.js';
import { dateReadable } from './date-readable.js';
import { domainKnown } from './domain-known.js';
import { measureKnown } from './measure-known.js';
import { meetingCodeUnique } from './meeting-code-unique.js';
import { meetingDateInYear } from './meeting-date-in-year.js';
import { meetingFormKnown } from './meeting-form-known.js';
import { meetingTypeKnown } from './meeting-type-known.js';
import { noErrorBeside } from './no-error-beside.js';
import { noErrorValue } from './no-error-value.js';
import { noPersonalData } from './no-personal-data.js';
import { numberReadable } from './number-readable.js';
import { oneOrganisation } from './one-organisation.js';
import { organisationKindAgrees } from './organisation-kind-agrees.js';
import { organisationKindClear } from './organisation-kind-clear.js';
import { organisationKindKnown } from './organisation-kind-known.js';
import { personAsBody } from './person-as-body.js';
import { requiredCell } from './required-cell.js';
import { unitAgreesWithFile } from './unit-agrees-with-file.js';
import { unitKnown } from './unit-known.js';
import { unitUnderstood } from './unit-understood.js';

const inOrder = [
  requiredCell,
  noErrorValue,
  noErrorBeside,
  unitKnown,
  unitAgreesWithFile,
  unitUnderstood,
  meetingCodeUnique,
  meetingTypeKnown,
  dateReadable,
  meetingDateInYear,
  dateNotFuture,
  dateNotSunday,
  dateNotHoliday,
  meetingFormKnown,
  countyKnown,
  numberReadable,
  countWhole,
  columnsExchanged,
  personAsBody,
  oneOrganisation,
  organisationKindKnown,
  organisationKindAgrees,
  organisationKindClear,
  domainKnown,
  measureKnown,
  noPersonalData,
] as const;

type ById<R extends { readonly id: string }> = { readonly [One in R as One['id']]: One };

/** The rules of a row by id, in the order in which they are asked and told. */
export const rowRules = Object.fromEntries(inOrder.map((rule) => [rule.id, rule])) as ById<
  (typeof inOrder)[number]
>;
