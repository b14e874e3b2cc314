import { useId, type ReactNode } from 'react';

interface SettingTickProps {
  checked: boolean;
  onChange(checked: boolean): void;
  /** A second line. */
  says?: string;
  children: ReactNode;
}

/** A box to tick with its words, and what it means below them. */
export function SettingTick({ checked, onChange, says, children }: SettingTickProps) {
  const id = useId();
  return (
    <div className="settings-tick">
      <input id={id} type="checkbox" checked={checked} aria-describedby={says ? `${id}-says` : undefined} onChange={({ target }) => onChange(target.checked)} />
      <label htmlFor={id}>{children}</label>
      {says && <p id={`${id}-says`} className="small">{says}</p>}
    </div>
  );
}
