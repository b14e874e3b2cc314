import { Icon } from '../../kit/icon';
import { Segments } from '../../kit/segments';
import { words } from '../../kit/words';
import './seen-by.css';

/** Who may see it: everybody, or only those who can edit work items. Chosen before it is sent. */
export function SeenByChoice({ internal, onChoose }: { internal: boolean; onChoose(internal: boolean): void }) {
  return (
    <span className="seen-by">
      <span className="small" aria-hidden="true">{words('feedback.seenBy')}</span>
      <Segments label={words('feedback.seenBy')} names={[words('feedback.shared'), words('feedback.internal')]} chosen={internal ? 1 : 0} onChoose={(at) => onChoose(at === 1)} />
    </span>
  );
}

/** Who may see it, as a line. */
export function SeenBy({ internal }: { internal: boolean }) {
  return (
    <span className="seen-by small">
      <Icon name={internal ? 'lock' : 'eye'} size={14} />
      {words(internal ? 'feedback.seenByTeam' : 'feedback.seenByAll')}
    </span>
  );
}
