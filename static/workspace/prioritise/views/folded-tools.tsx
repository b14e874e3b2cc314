import { Menu } from '../../../kit/menu';
import { words } from '../../../kit/words';

const FOLDED = ['saved', 'filter', 'group', 'look', 'capacity'] as const;
type Folded = (typeof FOLDED)[number];

interface FoldedToolsProps {
  anchor: HTMLElement;
  /** What is chosen in each. */
  says: Readonly<Record<Folded, string | null>>;
  onClose(): void;
  onOpen(tool: Folded): void;
}

/** The tools of a narrow page as one menu. */
export function FoldedTools({ anchor, says, onClose, onOpen }: FoldedToolsProps) {
  return (
    <Menu
      anchor={anchor}
      label={words('views.tools')}
      onClose={onClose}
      items={FOLDED.map((tool) => {
        const chosen = says[tool];
        return { name: words(tool === 'capacity' ? 'sureness.capacity.title' : `views.${tool}.title`), ...(chosen === null ? {} : { says: chosen }), onPress: () => onOpen(tool) };
      })}
    />
  );
}
