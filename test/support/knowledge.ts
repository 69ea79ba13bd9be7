import { loadKnowledge } from '../../src/field/load-knowledge.js';
import { checkContext } from '../../src/year/validation-context.js';

/** The program's own registries, read once. */
export const knowledge = loadKnowledge();

/** The end of November 2018, as if a unit checked its workbook then. */
export const context2018 = checkContext(knowledge, '2018-11-30', 2018);
