import type { Item } from '../../../../src/contract';
import { Button } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { words } from '../../../kit/words';
import { useRebuild } from '../use-rebuild';

/** Where the figures on the issue are not these: changed outside the app, or out of its reach. Else nothing. */
export function FiguresState({ item: { id, state } }: { item: Item }) {
  const rebuild = useRebuild();
  if (state !== 'changed' && state !== 'unavailable') return null;
  const changed = state === 'changed';
  return (
    <div className="why-state" data-state={state}>
      <Icon name={changed ? 'refused' : 'warning'} />
      <p>{words(`prioritise.why.${state}`)}</p>
      {changed && <Button size="small" onClick={() => rebuild(id)}>{words('prioritise.why.rebuild')}</Button>}
    </div>
  );
}
