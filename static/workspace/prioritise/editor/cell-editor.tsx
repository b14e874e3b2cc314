import { useState, type KeyboardEvent } from 'react';
import { criterionOf } from '../../../../src/domain/prioritise/model';
import { Layer } from '../../../kit/layer';
import { words } from '../../../kit/words';
import type { ShownItem } from '../../../kit/edits/shown-item';
import { answeredIn } from '../columns';
import { answerName } from '../figure-words';
import { cellElement } from '../grid/cell-element';
import { useData, usePageStores } from '../page-stores';
import type { Open } from '../view-store';
import { EffortEditor } from './effort-editor';
import { RatingEditor } from './rating-editor';
import { ReachEditor } from './reach-editor';
import './editor.css';

interface CellEditorProps {
  open: Extract<Open, { kind: 'editor' }>;
  shown: ShownItem;
  /** Tab at the end of the editor (or Shift+Tab at its beginning) goes on to another cell. */
  onTab(by: 1 | -1): void;
}

/** What opens over a cell to answer it. Esc gives up; Tab goes through it and on to the next cell. */
export function CellEditor({ open: { cell, typed }, shown, onTab }: CellEditorProps) {
  const { data, view } = usePageStores();
  const model = useData(({ listing }) => listing.model);
  const [anchor] = useState(() => cellElement(cell));
  const key = answeredIn(cell.column)!;
  if (!anchor) return null;
  const counted = criterionOf(model, key)?.source === 'feedback';
  const Editor = key === 'effort' ? EffortEditor : counted ? ReachEditor : RatingEditor;
  return (
    <Layer
      anchor={anchor}
      className="editor"
      label={words('prioritise.editor.label', { criterion: answerName(key), key: shown.item.key })}
      onClose={view.actions.close}
      onKeyDown={(event) => tabOut(event, onTab)}
    >
      <Editor
        criterion={key}
        item={shown.item}
        typed={typed}
        onLeave={view.actions.close}
        onAnswer={(said, stay) => {
          data.actions.change(shown.item.id, { kind: 'answers', answers: { [key]: said } });
          if (!stay) view.actions.close();
        }}
      />
    </Layer>
  );
}

const STOPS = 'button:not([tabindex="-1"]):not(:disabled), input:not(:disabled), textarea:not(:disabled)';

function tabOut(event: KeyboardEvent<HTMLDivElement>, onTab: (by: 1 | -1) => void): void {
  if (event.key !== 'Tab') return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)];
  const end = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement !== end && stops.includes(document.activeElement as HTMLElement)) return;
  event.preventDefault();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  onTab(event.shiftKey ? -1 : 1);
}
