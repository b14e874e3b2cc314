import { ago } from '../../../kit/when';
import { words } from '../../../kit/words';
import { usePageNow } from '../page-now';
import { mostWords, upWords } from './replay-words';
import type { MovedItem } from './then-and-now';

interface ReplayTableProps {
  moved: readonly MovedItem[];
  /** The day, as it is written. */
  day: string;
  /** Shows an item's whole trail. */
  onExplain(item: string): void;
}

/** Each item's place then and now, how far it moved, and what moved it most. */
export function ReplayTable({ moved, day, onExplain }: ReplayTableProps) {
  const now = usePageNow();
  return (
    <div className="replay-table" tabIndex={0} role="region" aria-label={words('replay.table')}>
      <table>
        <thead>
          <tr>
            <th scope="col" className="replay-place">{words('replay.column.now')}</th>
            <th scope="col" className="replay-place">{day}</th>
            <th scope="col">{words('replay.column.moved')}</th>
            <th scope="col">{words('replay.column.item')}</th>
            <th scope="col">{words('replay.column.most')}</th>
          </tr>
        </thead>
        <tbody>
          {moved.map((line) => (
            <tr key={line.item.id} data-still={line.up === 0 || undefined}>
              <td className="replay-place replay-now">{line.now ?? '–'}</td>
              <td className="replay-place">{line.then ?? '–'}</td>
              <td className="replay-up"><span aria-hidden="true">{upWords(line).short}</span><span className="hidden-words">{upWords(line).long}</span></td>
              <th scope="row"><span className="subtle">{line.item.key}</span> <span dir="auto">{line.item.summary}</span></th>
              <td className="small">
                {line.most ? (
                  <button type="button" className="dotted replay-most" onClick={() => onExplain(line.item.id)}>{mostWords(line.most, line.value)} · {ago(line.most.at, now)}</button>
                ) : (
                  line.up === 0 ? '' : words('replay.others')
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
