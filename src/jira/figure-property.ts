/** The issue property that holds an item's figures. */
export const FIGURE_PROPERTY = 'customer-value';
