/** Pattern of a web address in running text: typography leaves it as it is. */
export const address = '(?:https?://|www\\.)[^\\s"„”“«»<>]+';
