import { likelyValueBy } from '../../../../src/domain/prioritise/value';
import type { ItemRow } from '../arrange-rows';
import { useShownModel } from '../weights/use-shown-model';
import type { Dot } from './dots';
import type { Spread } from './draw-spreads';
import { fallsOf } from './falls';
import { ReRateControls, type ReRateProps } from './re-rate-controls';
import { SelectedItem } from './selected-item';
import { WhereItFalls } from './where-it-falls';

interface SelectedPartProps extends Omit<ReRateProps, 'item'> {
  row: ItemRow;
  /** Undefined where it is not drawn. */
  dot: Dot | undefined;
  spread: Spread | undefined;
}

/** All that the panel says of the selected item, and the controls that re-rate it. */
export function SelectedPart({ row, dot, spread, ...rest }: SelectedPartProps) {
  const model = useShownModel();
  const { item } = row.shown;
  return (
    <>
      <SelectedItem row={row} value={likelyValueBy(model)(item.figures.criteria)} spread={spread} />
      {dot && spread && <WhereItFalls falls={fallsOf(dot.effort, spread.chanceHigh)} />}
      <ReRateControls item={item} {...rest} />
    </>
  );
}
