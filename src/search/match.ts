/** A clause that answers the query. */
export interface Match {
  readonly clause: number;
  readonly score: number;
  /** Facets whose filter shuts it out, bit by bit: 0 for a hit, one bit for what that facet alone counts. */
  readonly fails: number;
}

export const isHit = ({ fails }: Match): boolean => fails === 0;
