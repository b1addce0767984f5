/** The page of the API. Summaries of its operations are in English, as `/openapi.json` has them. */
export const docs = {
  title: 'For programs',
  lead: 'What programs can ask of this archive. It takes no key and no account, and words come with their permalink and with how far they were checked.',
  described: 'The same in OpenAPI 3.1',
  groups: {
    search: 'Search',
    read: 'Read',
    cite: 'Cite and check',
    compare: 'Compare',
    send: 'Show elsewhere',
    take: 'Take along',
  },
  parameters: 'Parameters',
  required: 'required',
  example: 'Example',
  answers: 'Answers',
  rules: 'What holds for all',
  rulesSay: [
    'A request that fails is answered with a problem (RFC 9457): “type” names it for programs, “detail” says it in words, “near” leads to what there is instead. A parameter that is not known is refused, so that a misspelt one does not look answered.',
    'Scripts on pages of other sites may ask too (CORS). Cookies and passwords are never asked for or taken.',
    'What one network address may ask for in a minute is bounded. “RateLimit-Policy” says how much that is, “RateLimit” what is left; beyond it the answer is 429, and “Retry-After” says in how many seconds to ask again.',
  ],
  lasting: 'How long it lasts',
  lastingSays:
    'What is below /api/v1 stays. Parameters and members of answers may be added, so a program should pass over those that it does not know; nothing is renamed or taken away. What would break programs comes as /api/v2; /api/v1 then says so in the headers “Deprecation” (RFC 9745) and “Sunset” (RFC 8594) and is answered for at least a year more. Permalinks have no end.',
};
