import { ValueBar } from '../../../kit/value-bar';
import { words } from '../../../kit/words';
import type { ItemRow } from '../arrange-rows';
import { missingWords, type ShownValue } from '../figure-words';
import { rateFirst } from './act-on-cell';
import { useData, usePageStores } from '../page-stores';

interface ValueCellProps {
  row: ItemRow;
  value: ShownValue | null;
  bar: boolean;
}

/** An item's value and its parts; where there is none, the way to get one. */
export function ValueCell({ row, value, bar }: ValueCellProps) {
  const stores = usePageStores();
  const mayRate = useData(({ listing: { can, model } }) => can.rate && !can.closed.includes(model.keyCriterion));
  if (!value && !mayRate) return <span className="subtle">{words('value.notRated')}</span>;
  if (!value) {
    return (
      <button
        type="button"
        className="button"
        data-size="small"
        tabIndex={-1}
        aria-label={words('prioritise.rateLong', { key: row.shown.item.key })}
        onClick={(event) => {
          event.stopPropagation();
          rateFirst(stores, row.id);
        }}
      >
        {words('prioritise.rate')}
      </button>
    );
  }
  return (
    <>
      <span className="value-whole">{value.whole}</span>
      {bar && <ValueBar parts={value.parts} />}
      {value.missing.length > 0 && <span className="value-missing" title={missingWords(value.missing)}>?</span>}
    </>
  );
}
