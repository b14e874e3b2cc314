import { Menu } from '../../../kit/menu';
import { words } from '../../../kit/words';
import { useView } from '../page-stores';

const FOLDED = ['saved', 'filter', 'group', 'look', 'capacity'] as const;
type Folded = (typeof FOLDED)[number];
/** Those that change the grid alone. */
const OF_GRID: readonly Folded[] = ['group', 'look'];

interface FoldedToolsProps {
  anchor: HTMLElement;
  /** What is chosen in each. */
  says: Readonly<Record<Folded, string | null>>;
  onClose(): void;
  onOpen(tool: Folded): void;
}

/** The tools of a narrow page as one menu. */
export function FoldedTools({ anchor, says, onClose, onOpen }: FoldedToolsProps) {
  const grid = useView(({ show }) => show === 'grid');
  return (
    <Menu
      anchor={anchor}
      label={words('views.tools')}
      onClose={onClose}
      items={FOLDED.filter((tool) => grid || !OF_GRID.includes(tool)).map((tool) => {
        const chosen = says[tool];
        return { name: words(tool === 'capacity' ? 'sureness.capacity.title' : `views.${tool}.title`), ...(chosen === null ? {} : { says: chosen }), onPress: () => onOpen(tool) };
      })}
    />
  );
}
