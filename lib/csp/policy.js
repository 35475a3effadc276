/** Content security policies. Plain JavaScript, because the cache handler is loaded by Next without a compiler. */

/**
 * For a page of ours.
 * @param {{ scripts: readonly string[], development?: boolean, https?: boolean, framed?: boolean }} options
 *   `scripts`: what allows the page's scripts: a nonce with 'strict-dynamic', or the hashes of its inline scripts
 *   `framed`: whether any site may show it in a frame
 * @returns {string}
 */
export function pagePolicy({ scripts, development = false, https = false, framed = false }) {
  return [
    "default-src 'self'",
    // Hot reloading evaluates strings and injects styles: in development only.
    `script-src ${[...scripts, ...(development ? ["'unsafe-eval'"] : [])].join(' ')}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    // Attributes only (the width of a bar, the place of a session): they can neither load nor run anything here.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-src 'self'",
    `frame-ancestors ${framed ? '*' : "'self'"}`,
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

/** The programme for the frame of another site, the only page that others may show in theirs: its address, or its key in Next's cache. */
export const framedPath = /(?:^|\/\$)\/(?:fr|nl|en)\/embed\/[^/]+$/

/** For answers that are not pages: nothing in them may load, run or be framed. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
