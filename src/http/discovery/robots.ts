/** Pages that answer what is asked of them: each visit costs a search, and none has words that are not on another page. */
const ASKED = ['/search', '/compare/', '/quote', '/silence', '/cite', '/api/', '/mcp'];

/** RFC 9309. */
export const robots = (site: string): string =>
  [
    'User-agent: *',
    ...ASKED.map((path) => `Disallow: ${path}`),
    'Allow: /',
    '',
    `Sitemap: ${site}/sitemap.xml`,
    '',
  ].join('\n');
