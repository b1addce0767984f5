/** A request to this application itself: a path is asked for, or fields are posted to it as JSON. */
export const requestOf = (path: string, posted?: Readonly<Record<string, string>>): Request =>
  new Request(`http://localhost${path}`, {
    ...(posted === undefined
      ? {}
      : { method: 'POST', body: JSON.stringify(posted), headers: { 'Content-Type': 'application/json' } }),
  });
