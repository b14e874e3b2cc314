import { useRadioRow } from './radio-row';
import './segments.css';

interface SegmentsProps {
  /** What a screen reader calls the row. */
  label: string;
  names: readonly string[];
  chosen: number | null;
  onChoose(index: number): void;
  digits?: boolean;
}

/** A few short words side by side, one of them chosen. */
export function Segments({ label, names, chosen, onChoose, digits = false }: SegmentsProps) {
  const radio = useRadioRow({ count: names.length, chosen, choose: onChoose, digits });
  return (
    <span className="segments" role="radiogroup" aria-label={label}>
      {names.map((name, index) => (
        <button key={index} {...radio(index)} className="segment">
          {name}
        </button>
      ))}
    </span>
  );
}
