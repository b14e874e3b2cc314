import { Segments } from '../../../kit/segments';
import { words } from '../../../kit/words';

interface EitherProps {
  name: string;
  yes: string;
  no: string;
  chosen: boolean | null;
  onChoose(chosen: boolean | null): void;
}

const CHOICES = [null, true, false] as const;

/** One respect in which items differ: any, those that have it, those that have it not. */
export function Either({ name, yes, no, chosen, onChoose }: EitherProps) {
  return (
    <div className="tool-group">
      <span className="tool-name">{name}</span>
      <Segments label={name} names={[words('views.filter.any'), yes, no]} chosen={CHOICES.indexOf(chosen)} onChoose={(at) => onChoose(CHOICES[at] ?? null)} />
    </div>
  );
}
