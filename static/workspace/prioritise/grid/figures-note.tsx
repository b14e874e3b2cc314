import { Icon } from '../../../kit/icon';
import type { ShownItem } from '../../../kit/edits/shown-item';
import { words } from '../../../kit/words';
import { useRebuild } from '../use-rebuild';

/** Where an item's figures on the issue stand, when there is anything to say: on their way, changed outside, unavailable. */
export function FiguresNote({ shown: { item, sending } }: { shown: ShownItem }) {
  const rebuild = useRebuild();
  if (sending || item.state === 'pending') {
    return <QuietClock says={words(sending ? 'prioritise.state.sending' : 'prioritise.state.pending')} />;
  }
  if (item.state === 'unavailable') {
    return <span className="note note-look"><Icon name="warning" size={12} /><span className="note-words">{words('prioritise.state.unavailable')}</span></span>;
  }
  if (item.state !== 'changed') return null;
  return (
    <span className="note note-refused">
      <Icon name="refused" size={12} />
      <span className="note-words">{words('prioritise.state.changed')}</span>
      <button
        type="button"
        className="note-button"
        tabIndex={-1}
        aria-label={words('prioritise.state.rebuildLong', { key: item.key })}
        onClick={(event) => {
          event.stopPropagation();
          rebuild(item.id);
        }}
      >
        {words('prioritise.state.rebuild')}
      </button>
    </span>
  );
}

/** A small clock that says in words what is on its way. */
export function QuietClock({ says }: { says: string }) {
  return (
    <span className="note" title={says}>
      <Icon name="clock" size={12} />
      <span className="hidden-words">{says}</span>
    </span>
  );
}
