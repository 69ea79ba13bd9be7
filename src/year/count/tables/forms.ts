import { meetingForms } from '../../../field/contract/enumerations.js';
import { groupBy } from '../../../model/collections.js';
import type { Counts } from '../counts.js';
import type { Facts } from '../facts.js';

/** Forms of local meetings, most frequent first, those without a stated form last. */
export function formCounts({ local }: Facts): Counts['forms'] {
  const byForm = groupBy(local, ({ form }) => form);
  const stated = meetingForms
    .map((form) => ({ form, meetings: byForm.get(form)?.length ?? 0 }))
    .filter(({ meetings }) => meetings > 0)
    .sort((a, b) => b.meetings - a.meetings);
  const unstated = byForm.get(undefined)?.length ?? 0;
  return unstated > 0 ? [...stated, { form: undefined, meetings: unstated }] : stated;
}
