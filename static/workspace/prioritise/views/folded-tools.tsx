import { Menu } from '../../../kit/menu';
import { words } from '../../../kit/words';
import type { Tool } from './page-tools';

interface FoldedToolsProps {
  anchor: HTMLElement;
  savedName: string | null;
  filters: number;
  groupName: string;
  onClose(): void;
  onOpen(tool: Tool): void;
}

/** The tools of a narrow page as one menu; each says what is chosen in it. */
export function FoldedTools({ anchor, savedName, filters, groupName, onClose, onOpen }: FoldedToolsProps) {
  const items: [tool: Tool, says: string | null][] = [
    ['saved', savedName],
    ['filter', filters === 0 ? null : words('views.filter.count', { count: filters })],
    ['group', groupName],
    ['look', null],
  ];
  return (
    <Menu
      anchor={anchor}
      label={words('views.tools')}
      onClose={onClose}
      items={items.map(([tool, says]) => ({ name: words(`views.${tool}.title`), ...(says === null ? {} : { says }), onPress: () => onOpen(tool) }))}
    />
  );
}
