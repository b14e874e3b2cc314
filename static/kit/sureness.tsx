import type { Sureness as Sure } from '../../src/domain/prioritise/answer';
import { Segments } from './segments';
import { words } from './words';

const SURENESS: readonly Sure[] = ['guess', 'fairly', 'sure'];

interface SurenessProps {
  /** What it is about: a criterion's name, for the screen reader. */
  about: string;
  /** Null when the range was typed. */
  sure: Sure | null;
  onChoose(sure: Sure): void;
}

/** *How sure?* Guess · Fairly · Sure. */
export function Sureness({ about, sure, onChoose }: SurenessProps) {
  return (
    <span className="sureness">
      <span className="small" aria-hidden="true">
        {words('sure.question')}
      </span>{' '}
      <Segments
        label={`${about}: ${words('sure.question')}`}
        names={SURENESS.map((each) => words(`sure.${each}`))}
        chosen={sure === null ? null : SURENESS.indexOf(sure)}
        onChoose={(index) => onChoose(SURENESS[index]!)}
      />
    </span>
  );
}
