import { InvalidFigure } from '../../../src/domain/invalid-figure';
import { rice, type RiceInput } from '../../../src/domain/prioritise/rice';
import { competitionRanks, ranking } from '../ranking';

interface Input {
  items: (RiceInput & { id: string })[];
  invalid?: RiceInput[];
}

/** RICE scores, their ranking and ranks, and how many of the `invalid` inputs are refused. */
export function computeRice({ items, invalid = [] }: Input): unknown {
  const scores = Object.fromEntries(items.map((item) => [item.id, rice(item)]));
  return { scores, ranking: ranking(scores), ranks: competitionRanks(scores), invalid_rejected: invalid.filter(isRefused).length };
}

function isRefused(input: RiceInput): boolean {
  try {
    rice(input);
    return false;
  } catch (failure) {
    if (failure instanceof InvalidFigure) return true;
    throw failure;
  }
}
