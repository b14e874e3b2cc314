import { combine } from '@atlaskit/pragmatic-drag-and-drop/utils/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';

/** What a list says of its rows that are dragged. */
export interface DragHands {
  /** A row is in hand, over the place before row `to` (the number of rows: after the last one); null: over none. */
  over(key: string, to: number | null): void;
  drop(key: string, to: number): void;
  /** The row is let go of, wherever. */
  end(): void;
}

/** Lets the rows of a list be dragged; each has its key in `data-key`. Answers what ends it. */
export function dragRows(list: HTMLElement, hands: DragHands): () => void {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-key]')];
  return combine(
    ...rows.flatMap((element, at) => {
      const key = element.dataset.key!;
      return [
        draggable({ element, getInitialData: () => ({ key, list }), onDragStart: () => hands.over(key, null), onDrop: hands.end }),
        dropTargetForElements({
          element,
          canDrop: ({ source }) => source.data.list === list,
          getData: ({ input }) => ({ to: isLower(element, input.clientY) ? at + 1 : at }),
          onDrag: ({ source, self }) => hands.over(String(source.data.key), Number(self.data.to)),
          onDragLeave: ({ source }) => hands.over(String(source.data.key), null),
          onDrop: ({ source, self }) => hands.drop(String(source.data.key), Number(self.data.to)),
        }),
      ];
    }),
  );
}

function isLower(element: HTMLElement, y: number): boolean {
  const { top, height } = element.getBoundingClientRect();
  return y > top + height / 2;
}
