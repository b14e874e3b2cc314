import { words } from '../../../kit/words';

const STORED = ['added', 'changed', 'same', 'refused'] as const;
const TIED = ['linked', 'unlinked', 'nameless'] as const;

/** What came of the tickets so far: two lists, and each adds up to all that were read. */
export function ResultWords({ counts }: { counts: Readonly<Record<string, number>> }) {
  if (Object.keys(counts).length === 0) return null;
  return (
    <div className="tickets-result">
      {[STORED, TIED].map((names) => (
        <dl key={names[0]}>
          {names.filter((name) => (counts[name] ?? 0) > 0).map((name) => (
            <div key={name}>
              <dt>{words(`tickets.result.${name}`)}</dt>
              <dd className="figure">{words('tickets.number', { figure: counts[name] ?? 0 })}</dd>
            </div>
          ))}
        </dl>
      ))}
    </div>
  );
}
