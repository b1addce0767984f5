/** Pages that stand within another page show no picture beside links to them. */
export const sharedCard = (): undefined => undefined;
