import { useState } from 'react';
import { Button } from '../../../kit/button';
import { Segments } from '../../../kit/segments';
import { place, words } from '../../../kit/words';
import { PickBox } from '../../feedback/pick-box';
import type { ItemRow } from '../arrange-rows';

const MOST = 8;

interface CompareWithProps {
  row: ItemRow;
  other: ItemRow;
  neighbours: { above: ItemRow | undefined; below: ItemRow | undefined };
  ranked: readonly ItemRow[];
  onChoose(id: string): void;
}

/** Chooses what an item is compared with: the one above it, the one below it, or any other that is ranked. */
export function CompareWith({ row, other, neighbours: { above, below }, ranked, onChoose }: CompareWithProps) {
  const [text, setText] = useState<string | null>(null);
  const sides = [above && { name: words('flip.above', { place: place(above.place!) }), id: above.id }, below && { name: words('flip.below', { place: place(below.place!) }), id: below.id }].filter((side) => side !== undefined);
  const chosen = sides.findIndex(({ id }) => id === other.id);
  const choose = (id: string) => {
    onChoose(id);
    setText(null);
  };
  return (
    <>
      <div className="flip-with">
        <Segments label={words('flip.with')} names={sides.map(({ name }) => name)} chosen={chosen < 0 ? null : chosen} onChoose={(at) => choose(sides[at]!.id)} />
        {ranked.length > 1 + sides.length && (
          <Button look="link" size="small" aria-expanded={text !== null} onClick={() => setText(text === null ? '' : null)}>{words('flip.another')}</Button>
        )}
      </div>
      {text !== null && (
        <PickBox
          label={words('flip.find')}
          placeholder={words('flip.find')}
          text={text}
          autoFocus
          picks={hits(ranked, row.id, text).map(({ id, place: at, shown: { item } }) => ({ id, shows: <><span className="figures">{at}</span> {item.key} <span dir="auto">{item.summary}</span></> }))}
          says={hits(ranked, row.id, text).length === 0 ? words('flip.noneFound') : null}
          onType={setText}
          onTake={choose}
          onLeave={() => setText(null)}
        />
      )}
    </>
  );
}

/** The ranked items that have the text in their key or summary, in their order. */
function hits(ranked: readonly ItemRow[], without: string, text: string): ItemRow[] {
  const wanted = text.trim().toLocaleLowerCase();
  const found: ItemRow[] = [];
  for (const row of ranked) {
    const { key, summary } = row.shown.item;
    if (row.id !== without && `${key} ${summary}`.toLocaleLowerCase().includes(wanted)) found.push(row);
    if (found.length === MOST) break;
  }
  return found;
}
