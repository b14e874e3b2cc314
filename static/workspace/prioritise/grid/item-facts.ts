import { objectiveWords } from '../../../kit/objective-words';
import type { Terms } from '../../../kit/terms';
import { words } from '../../../kit/words';
import type { ItemRow } from '../arrange-rows';
import { answeredIn, type ColumnId } from '../columns';
import { countsWords, valueWords, type ShownValue } from '../figure-words';
import { criterionWords } from './criterion-cell';
import { rankWords } from './rank-cell';
import { chanceWords, placeWords, type PlaceSureness } from '../sureness-words';
import { ratedWords } from './rated-cell';

/** What a row's cells need besides its item. */
export interface ItemFacts {
  terms: Terms;
  value: ShownValue | null;
  /** Not all is read: ranks may move. */
  about: boolean;
  /** Key and status stand in columns of their own. */
  oneLine: boolean;
  /** How far its place moved while other weights are tried: see useMoved. */
  moved: number;
  /** How sure its place is; null while nobody knows. */
  sure: PlaceSureness | null;
  /** The likely ranks have no column here: they stand below the rank. */
  inRank: boolean;
  /** In seconds since 1970. */
  now: number;
}

/** What a screen reader says of a cell; undefined where its own words do. */
export function cellWords(column: ColumnId, row: ItemRow, { terms, value, about, moved, sure, inRank, now }: ItemFacts): string | undefined {
  const { figures, key } = row.shown.item;
  const answered = answeredIn(column);
  if (answered) return criterionWords(row.shown, answered, terms.model);
  switch (column) {
    case 'rank': return inRank && sure && row.place !== null ? placeWords(row.place, sure) : rankWords(row, about, moved, sure);
    case 'likely': return likelyWords(row, sure);
    case 'top': return sure && sure.count > sure.top ? words('sureness.inTopLong', { top: sure.top, chance: chanceWords(sure.band.inTop) }) : undefined;
    case 'value': return value ? valueWords(value) : undefined;
    case 'asking': return figures.customers === 0 ? words('prioritise.asking.noneCell') : words('prioritise.asking.says', { count: figures.customers, counts: countsWords(figures.asking) });
    case 'rated': return ratedWords(figures.ratedAt, now);
    case 'objective': return `${words('prioritise.column.objective')}: ${objectiveWords(terms.objectives, figures.objective) || words('kit.objective.none')}`;
    case 'menu': return words('prioritise.menu.open', { key });
    default: return undefined;
  }
}

function likelyWords({ place }: ItemRow, sure: PlaceSureness | null): string {
  if (place === null) return words('sureness.none');
  return sure ? placeWords(place, sure) : words('sureness.waiting');
}
