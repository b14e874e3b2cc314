import type { Model } from '../../src/domain/prioritise/model';
import { FIGURE_PROPERTY } from '../../src/jira/figure-property';
import { requestJira } from '../kit/backend';
import { outsideValue } from './outside-value';

/** The value that the figures on the Jira issue say, whoever wrote them; null where they say none, or nothing readable. */
export async function readOutsideValue(issue: string, model: Model): Promise<number | null> {
  const path = `/rest/api/3/issue/${encodeURIComponent(issue)}/properties/${FIGURE_PROPERTY}`;
  const answer = await requestJira(path).catch(() => null);
  if (!answer?.ok) return null;
  const body: unknown = await answer.json().catch(() => null);
  return outsideValue(body, model);
}
