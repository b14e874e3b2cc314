import { useState } from 'react';
import { verdictOf, type Verdict } from '../../../../src/domain/prioritise/sureness/verdict';
import { Lozenge } from '../../../kit/lozenge';
import { place, words } from '../../../kit/words';
import { WordsAround } from '../../../kit/words-around';
import type { ItemRow } from '../arrange-rows';
import { chanceWords } from '../sureness-words';
import { CompareWith } from './compare-with';
import { differenceWords } from './difference-words';
import { FlipRows } from './flip-rows';
import { useFlips } from './use-flips';
import './flip.css';

const TONES = { clear: 'neutral', leaning: 'neutral', 'too close': 'look' } as const satisfies Record<Verdict, string>;

interface FlipPartProps {
  row: ItemRow;
  /** All that are ranked, in their order. */
  ranked: readonly ItemRow[];
}

/** How sure it is that an item stands before (or after) another one, the one below it first, what makes the difference, and the least that would swap the two. */
export function FlipPart({ row, ranked }: FlipPartProps) {
  const [chosen, choose] = useState<string | null>(null);
  const at = ranked.findIndex(({ id }) => id === row.id);
  const [above, below] = [ranked[at - 1], ranked[at + 1]];
  const other = ranked.find(({ id }) => id === chosen && id !== row.id) ?? below ?? above;
  return other ? <Compared row={row} other={other} neighbours={{ above, below }} ranked={ranked} onChoose={choose} /> : null;
}

interface ComparedProps extends FlipPartProps {
  other: ItemRow;
  neighbours: { above: ItemRow | undefined; below: ItemRow | undefined };
  onChoose(id: string): void;
}

function Compared({ row: chosenRow, other: chosenOther, neighbours, ranked, onChoose }: ComparedProps) {
  const { row, other, chance, difference, flips, hidden } = useFlips(chosenRow, chosenOther);
  const before = row.place! < other.place!;
  const verdict = verdictOf(chance);
  const asListed = before ? chance : 1 - chance;
  const { key, summary } = other.shown.item;
  return (
    <section className="why-part" aria-label={words('flip.title')}>
      <h3>{words('flip.title')}</h3>
      <CompareWith row={chosenRow} other={chosenOther} neighbours={neighbours} ranked={ranked} onChoose={onChoose} />
      <div className="small flip-says" role="status">
        <p>
          <Lozenge tone={TONES[verdict]}>{words(`flip.verdict.${verdict}`)}</Lozenge>{' '}
          <WordsAround entry={before ? 'flip.before' : 'flip.after'} slot="chance" params={{ key, name: summary, place: place(other.place!) }}>
            {chanceWords(asListed)}
          </WordsAround>
          {asListed < 0.5 && verdict !== 'too close' && ` ${words('flip.against')}`}
        </p>
        {difference && <p>{differenceWords(difference)}</p>}
        <p>{words(flips.length === 0 ? 'flip.none' : flips.length === 1 ? 'flip.one' : 'flip.any')}</p>
      </div>
      <FlipRows flips={flips} keyOf={(id) => (id === row.id ? row : other).shown.item.key} />
      {hidden && <p className="small">{words('flip.hidden')}</p>}
    </section>
  );
}
