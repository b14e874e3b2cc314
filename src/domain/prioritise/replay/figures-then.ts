import { daysBetween, type Day } from '../../day';
import { exactly } from '../../figure';
import { reach } from '../../feedback/reach';
import type { Model } from '../model';
import type { Projection } from '../projection';

/**
 * The figures on an earlier day of an item that nobody changed since: its voices were younger by so many days, so that
 * *asking* was larger by 2^(days / half-life), and the reach counted from it with it. A voice dated later than that
 * day would have counted in full then as now: such an item keeps its figures.
 */
export function figuresThen(figures: Projection, { criteria: all, halfLifeDays }: Model, day: Day): Projection {
  const days = daysBetween(day, figures.asOf);
  if (days <= 0) return figures;
  const faded = halfLifeDays !== null && (figures.heardOn === null || figures.heardOn <= day);
  const asking = faded ? figures.asking * 2 ** (days / halfLifeDays) : figures.asking;
  const criteria = { ...figures.criteria };
  for (const { key, source } of all) {
    if (source === 'feedback' && criteria[key]?.n === 0) criteria[key] = { ...exactly(reach(asking)), n: 0 };
  }
  return { ...figures, asOf: day, asking, criteria };
}
