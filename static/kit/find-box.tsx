import { Icon } from './icon';
import './find-box.css';

interface FindBoxProps {
  /** What it finds, for a screen reader and as long as it is empty. */
  label: string;
  text: string;
  onType(text: string): void;
}

/** Narrows what is shown to what is typed. Esc empties it. */
export function FindBox({ label, text, onType }: FindBoxProps) {
  return (
    <label className="find">
      <Icon name="search" />
      <input className="field" type="search" aria-label={label} placeholder={label} value={text} onChange={({ target }) => onType(target.value)} onKeyDown={({ key }) => key === 'Escape' && onType('')} />
    </label>
  );
}
