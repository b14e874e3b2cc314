import type { Day } from '../../../src/domain/day';
import type { Model } from '../../../src/domain/prioritise/model';
import { likelyValueBy } from '../../../src/domain/prioritise/value';
import { stepsBy } from '../../../src/domain/value/steps';
import type { ValuedItem } from '../../../src/domain/value/valued-item';
import { isUnchecked } from './reading/check-figures';
import type { ReadIssue } from './reading/read-issue';
import type { ValueSource } from './reading/read-value';

/** An item as the page counts and shows it. */
export interface ShownItem extends ValuedItem, Pick<ReadIssue, 'key' | 'summary' | 'status' | 'type' | 'level'> {
  /** False while its figures are what Jira has, not yet compared with what people said. */
  checked: boolean;
}

/** The items of a source with their values by a model, in Jira's own order. */
export function shownItems(source: ValueSource, model: Model): ShownItem[] {
  const { issues, meanings, said } = source;
  const valueBy = likelyValueBy(model);
  const stepsOf = stepsBy((status) => meanings.get(status ?? '') ?? null);
  return issues.map((issue) => {
    const { id, key, summary, status, type, level, createdAt, changes } = issue;
    const figures = said.get(id)?.figures ?? issue.figures;
    const value = figures && valueBy(figures.criteria);
    return {
      id,
      key,
      summary,
      status,
      type,
      level,
      value: value === null ? null : Math.round(value),
      exactValue: value,
      steps: stepsOf({ createdAt, category: status.category, changes: changes ?? [] }),
      told: changes === null || changes.length > 0 || status.category === 'new',
      ratedAt: figures?.ratedAt ?? null,
      heardOn: figures?.heardOn ?? null,
      objective: figures?.objective ?? null,
      checked: !isUnchecked(issue, source),
    };
  });
}

/** Since when an item stands as it stands; null when that is before the period, or Jira does not tell. */
export function standsSince({ steps, told }: ShownItem, from: Day): Day | null {
  const { day } = steps.at(-1)!;
  return told && day > from ? day : null;
}
