import { useState } from 'react';
import { Segments } from '../../../kit/segments';
import { words } from '../../../kit/words';
import type { Scope } from './scope';

interface ScopeChoiceProps {
  scope: Scope;
  /** How many are ranked, and how many the reader selected. */
  ranked: number;
  selected: number;
  onChange(scope: Scope): void;
}

const MOST = 500;

/** Which of the list is brought into the backlog: its top, what is selected, or all that is ranked. */
export function ScopeChoice({ scope, ranked, selected, onChange }: ScopeChoiceProps) {
  const [count, setCount] = useState(scope.kind === 'top' ? scope.count : Math.min(10, ranked));
  const kinds = [...(ranked > 1 ? ['top' as const] : []), ...(selected > 0 ? ['selection' as const] : []), 'all' as const];
  if (kinds.length === 1) return null;
  const choose = (kind: (typeof kinds)[number]) => onChange(kind === 'top' ? { kind, count } : { kind });
  const type = (text: string) => {
    const typed = Math.round(Number(text));
    if (!Number.isFinite(typed) || typed < 1) return;
    const top = Math.min(MOST, typed);
    setCount(top);
    onChange({ kind: 'top', count: top });
  };
  return (
    <div className="backlog-scope">
      <Segments
        label={words('backlog.scope.label')}
        names={kinds.map((kind) => words(`backlog.scope.${kind}`, { count: kind === 'selection' ? selected : ranked }))}
        chosen={kinds.indexOf(scope.kind)}
        onChoose={(at) => choose(kinds[at]!)}
      />
      {scope.kind === 'top' && (
        <input className="field backlog-count" type="number" inputMode="numeric" min={1} max={Math.min(MOST, ranked)} defaultValue={count} aria-label={words('backlog.scope.count')} onChange={({ target }) => type(target.value)} />
      )}
    </div>
  );
}
