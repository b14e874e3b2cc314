import { Lozenge, toneOfStatus } from '../../../kit/lozenge';
import type { ItemRow } from '../arrange-rows';
import { criterionIn, hasBar, type Column } from '../columns';
import { CriterionCell } from './criterion-cell';
import { EffortCell } from './effort-cell';
import { IssueLink, ItemCell } from './item-cell';
import type { ItemFacts } from './item-facts';
import { LikelyCell, TopCell } from './likely-cell';
import { ObjectiveCell } from './objective-cell';
import { RankCell } from './rank-cell';
import { RatedCell } from './rated-cell';
import { ValueCell } from './value-cell';

interface CellContentProps {
  column: Column;
  row: ItemRow;
  facts: ItemFacts;
}

/** What an item's row shows in a column. */
export function CellContent({ column: { id, width }, row, facts }: CellContentProps) {
  const { shown } = row;
  const criterion = criterionIn(id);
  if (criterion) return <CriterionCell shown={shown} criterion={criterion} />;
  switch (id) {
    case 'rank':
      return <RankCell row={row} about={facts.about} sure={facts.inRank ? facts.sure : null} />;
    case 'likely':
      return <LikelyCell row={row} sure={facts.sure} />;
    case 'top':
      return <TopCell row={row} sure={facts.sure} />;
    case 'item':
      return <ItemCell shown={shown} group={row.group} oneLine={facts.oneLine} />;
    case 'key':
      return <IssueLink issue={shown.item.key} tabIndex={-1} />;
    case 'status':
      return <Lozenge tone={toneOfStatus[shown.item.status.category]}>{shown.item.status.name}</Lozenge>;
    case 'value':
      return <ValueCell row={row} value={facts.value} bar={hasBar(width)} />;
    case 'effort':
      return <EffortCell shown={shown} />;
    case 'asking':
      return <>{shown.item.figures.customers}</>;
    case 'rated':
      return <RatedCell at={shown.item.figures.ratedAt} now={facts.now} />;
    case 'objective':
      return <ObjectiveCell objective={shown.item.figures.objective} objectives={facts.terms.objectives} />;
    default:
      return <span className="more-sign" />;
  }
}
