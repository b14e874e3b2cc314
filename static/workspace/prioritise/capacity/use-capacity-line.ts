import { useMemo } from 'react';
import { capacityLine, type CapacityLine } from '../../../../src/domain/prioritise/sureness/capacity-line';
import type { ItemRow, RankedRows } from '../arrange-rows';
import { useData, useView } from '../page-stores';

/** Where the capacity that the reader set ends in the order; null where none is set, or while not all is read. */
export function useCapacityLine({ mustDo, ranked }: RankedRows): CapacityLine | null {
  const capacity = useView((view) => view.capacity);
  const complete = useData(({ listing }) => listing.reading.kind === 'complete');
  return useMemo(
    () => (capacity === null || !complete ? null : capacityLine(mustDo.map(planned), ranked.map(planned), capacity)),
    [capacity, complete, mustDo, ranked],
  );
}

function planned({ id, shown }: ItemRow) {
  return { id, effort: shown.item.figures.effort };
}
