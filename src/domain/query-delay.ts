/** A query of the store may show a change so many seconds later than it was made. */
export const QUERY_DELAY_SECONDS = 300;
