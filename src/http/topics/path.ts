/** `/topics/<id>` of a concept. */
export const topicPath = (id: string): string => `/topics/${id}`;

/** Its clauses as one book. */
export const topicBookPath = (id: string): string => `${topicPath(id)}.epub`;
