/** Days as Romanian staff type them and as official texts write them. The rest of the program imports from here. */
export { type DaySpan, dayOfWeek } from './calendar.js';
export { formatDay, formatDays, formatMonthSpan } from './format-days.js';
export { orthodoxEaster, publicHolidaysOf } from './holidays.js';
export { monthName, shortMonthName } from './months.js';
export { type DayFault, type DayOrder, dayFault, dayFaults, parseDays } from './parse-days.js';
