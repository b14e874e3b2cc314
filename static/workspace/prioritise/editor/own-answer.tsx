import { Button } from '../../../kit/button';
import { words } from '../../../kit/words';

/** Takes the reader's own answer back. */
export function TakeBack({ onTakeBack }: { onTakeBack(): void }) {
  return (
    <Button look="quiet" size="small" onClick={onTakeBack}>
      {words('prioritise.editor.takeBack')}
    </Button>
  );
}

/** How many others answered, so that nobody wonders why the team's figure is not their own. `n` counts all raters. */
export function OthersNote({ n, mine }: { n: number; mine: boolean }) {
  const others = n - (mine ? 1 : 0);
  return others > 0 ? <p className="small">{words('prioritise.editor.others', { count: others })}</p> : null;
}
