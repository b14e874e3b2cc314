import type { CapacityLine } from '../../../../src/domain/prioritise/sureness/capacity-line';
import { weeksWords } from '../../../kit/weeks-words';
import { words } from '../../../kit/words';
import { WordsAround } from '../../../kit/words-around';
import type { Column } from '../columns';
import { useData } from '../page-stores';
import { chanceWords } from '../sureness-words';
import { useFitChance } from './use-fit-chance';

interface CapacityRowProps {
  line: CapacityLine;
  columns: readonly Column[];
  active: boolean;
}

/** The line between what fits the period and what does not: how full it is, how likely that holds, what just misses, what is not counted. */
export function CapacityRow({ line, columns, active }: CapacityRowProps) {
  const chance = useFitChance(line);
  const next = useData(({ listing }) => (line.next ? listing.items.get(line.next.id)?.key : undefined));
  const said = [
    chance !== null && line.used > 0 && words('sureness.capacity.fits', { chance: chanceWords(chance) }),
    line.next && next && words('sureness.capacity.misses', { key: next, weeks: weeksWords(line.next.missing) }),
    !line.next && line.uncounted === 0 && words('sureness.capacity.all', { count: line.above }),
    !line.next && line.uncounted > 0 && line.used > 0 && words('sureness.capacity.allKnown'),
    line.uncounted > 0 && words('sureness.capacity.uncounted', { count: line.uncounted }),
  ].filter(Boolean);
  return (
    <div className="grid-span capacity" role="gridcell" aria-colspan={columns.length} tabIndex={active ? 0 : -1} data-row="capacity" data-column="item">
      <span className="capacity-words">
        <b>{words('sureness.capacity.title')}</b>{' '}
        <WordsAround entry="sureness.capacity.line" slot="used" params={{ capacity: weeks(line.capacity) }}>{weeks(line.used)}</WordsAround>
        {said.length > 0 && ` · ${said.join(' · ')}`}
      </span>
    </div>
  );
}

const WEEKS = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

function weeks(figure: number): string {
  return WEEKS.format(figure);
}
