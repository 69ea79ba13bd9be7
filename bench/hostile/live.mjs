import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** What must stand in no output, by format: letters nobody sees, and texts that run, link or command. */
const unseen = /[^\P{Cc}\n\t\r]|\p{Bidi_Control}|\u200b|\u200d|\ufeff|\u00ad|\u2028|\u2029/u;

const byFormat = {
  html: [/<img src=x/i, /<svg onload/i, /<script>alert/i, /href="?(?:javascript|http:\/\/rau)/i],
  github: [/^::(?!error |warning |notice |group::|endgroup::)/m, /^::error file=\/etc\/passwd/m],
};

/**
 * @param {string} text an output
 * @param {string} format the format it is in
 * @returns {string[]} what is live in it
 */
export function liveIn(text, format) {
  const found = unseen.exec(text);
  const hidden = found ? [`U+${found[0].codePointAt(0).toString(16)} at ${found.index}`] : [];
  const patterns = (byFormat[format] ?? []).filter((pattern) => pattern.test(text)).map(String);
  return [...hidden, ...patterns, ...(format === 'markdown' ? liveNodes(parser.parse(text)) : [])];
}

const parser = unified().use(remarkParse).use(remarkGfm);

/** Images, raw HTML and links that the hostile texts ask for. */
function liveNodes({ type, url = '', children = [] }) {
  const isLive = type === 'image' || type === 'html' || /^javascript:|rau\.example/i.test(url);
  return [...(isLive ? [`${type} ${url}`] : []), ...children.flatMap(liveNodes)];
}
