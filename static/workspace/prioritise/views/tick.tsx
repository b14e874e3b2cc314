import type { ReactNode } from 'react';

interface TickProps {
  checked: boolean;
  disabled?: boolean;
  /** The one that has the focus first. */
  first?: boolean;
  onChange(checked: boolean): void;
  children: ReactNode;
}

/** A box to tick with its words. */
export function Tick({ checked, disabled = false, first = false, onChange, children }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={checked} disabled={disabled} data-first={first || undefined} onChange={(event) => onChange(event.target.checked)} />
      <span className="tick-words">{children}</span>
    </label>
  );
}
