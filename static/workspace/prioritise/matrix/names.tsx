import { memo, useMemo } from 'react';
import { cornersOf } from './axes';
import type { Layout } from './lay-out';
import { nameWidthsIn } from './name-width';
import { placeNames, withName, type Named } from './place-names';

interface NamesProps {
  layout: Layout;
  selected: string | null;
}

const FONT = '12px system-ui, sans-serif';

/** Names beside the bubbles, as many as stand without covering anything; the selected one's in any case. */
export const Names = memo(function Names({ layout, selected }: NamesProps) {
  const named = useMemo(() => namedIn(layout), [layout]);
  const placed = useMemo(() => (layout.crowded ? new Map() : placeNames(named, layout.size, cornersOf(layout))), [named, layout]);
  const chosen = named.find(({ id }) => id === selected);
  const shown = chosen ? withName(placed, chosen, layout.size) : placed;
  return (
    <div className="matrix-names" aria-hidden="true">
      {layout.bubbles.map(({ id, dot }) => {
        const box = shown.get(id);
        return box && (
          <span key={id} className="matrix-name" dir="auto" data-selected={id === selected || undefined} style={{ left: box.x, top: box.y, inlineSize: box.width }}>
            {dot.row.shown.item.summary}
          </span>
        );
      })}
    </div>
  );
});

function namedIn({ bubbles, tight }: Layout): Named[] {
  const widthsOf = nameWidthsIn(FONT, tight ? 'tight' : 'roomy');
  return bubbles.map(({ id, x, y, r, dot }) => ({ id, x, y, r, widths: widthsOf(dot.row.shown.item.summary) }));
}
