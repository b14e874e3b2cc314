import type { Model } from './model';
import type { Projection } from './projection';
import { valueOf } from './value';

/** The read-only fields that say an item's figures on the issue, by the keys of their modules. */
export const FIGURE_FIELDS = ['customer-value', 'customer-impact', 'customers-asking'] as const;
export type FigureField = (typeof FIGURE_FIELDS)[number];

/** The fields' ids on a site (`customfield_10042`); a field that the site does not have yet is missing. */
export type FieldIds = Partial<Record<FigureField, string>>;

/** What the fields say of an issue; null empties one, for no figure is not zero. */
export type FigureValues = Record<FigureField, number | null>;

/** The figures of record that follow from an item's figures. Not rounded. */
export function figuresOfRecord(model: Model, figures: Projection): FigureValues {
  const value = valueOf(model, figures.criteria);
  return {
    'customer-value': value.kind === 'rated' ? value.likely : null,
    'customer-impact': figures.criteria.impact?.likely ?? null,
    'customers-asking': figures.customers,
  };
}
