/** `/topics/<id>` of a concept. */
export const topicPath = (id: string): string => `/topics/${id}`;
