/** The store gives 4,000 units of 10 KB a minute, and people need them, too: a job takes no more than so many a second, about half. */
export const UNITS_A_SECOND = 33;
