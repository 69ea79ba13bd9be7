const protocols = ['https:', 'http:', 'mailto:'];

/**
 * The address of a link that may be clicked, else undefined: templates link to the web and within the document,
 * and nothing that a reader's program would execute or open on their disk.
 */
export function safeAddress(url: string): string | undefined {
  if (url.startsWith('#')) return url;
  const protocol = url.slice(0, url.indexOf(':') + 1).toLowerCase();
  return protocols.includes(protocol) ? url : undefined;
}
