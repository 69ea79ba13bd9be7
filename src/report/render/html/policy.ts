/**
 * The policy of a page that loads nothing and runs nothing: its one style is told by its hash (CSP level 2), so that a
 * style or a script that got into the page another way is not applied either.
 */
export async function contentPolicy(style: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
