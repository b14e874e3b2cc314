import { Icon } from '../../../kit/icon';
import { words } from '../../../kit/words';
import { usePageFacts } from '../page-facts';

/** Looks for words and customers in all feedback as one types. Esc empties it. */
export function FindBox({ find }: { find: string }) {
  const { go } = usePageFacts();
  return (
    <label className="find inbox-find">
      <Icon name="search" />
      <input
        className="field"
        type="search"
        aria-label={words('feedback.find.label')}
        placeholder={words('feedback.find.label')}
        value={find}
        onChange={(event) => go({ find: event.target.value })}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Escape') go({ find: '' });
        }}
      />
    </label>
  );
}
