import { useEffect, useRef, type RefObject } from 'react';
import { answerCall, type Desk } from './answer-call';
import { openFrameLine, type FrameLine } from './frame-line';

/** What of a frame's desk is the page's business; the line itself adds the rest. */
export type DeskOfPage = Omit<Desk, 'callBack' | 'subscriptions'>;

/** What the page wants to hear of a frame. */
interface Hear {
  height(height: number): void;
  answered(command: string): void;
}

/**
 * Answers the calls of the frame in `frame` for as long as it is on the page. `desk` and `hear` are read anew at each
 * call. A frame with another `life` is a new frame: subscriptions of the former end.
 */
export function useFrameLine(
  frame: RefObject<HTMLIFrameElement>,
  appOrigin: string,
  life: string,
  desk: () => DeskOfPage,
  hear: Hear,
): RefObject<FrameLine> {
  const line = useRef<FrameLine>(null) as { current: FrameLine | null };
  const latest = useRef({ desk, hear });
  latest.current = { desk, hear };
  useEffect(() => {
    if (!frame.current) return;
    const subscriptions: Desk['subscriptions'] = new Map();
    const callBack: Desk['callBack'] = ({ localJiraCallback }, payload) =>
      opened.tell({ kind: 'callback', callback: localJiraCallback, payload });
    const opened = openFrameLine(frame.current, appOrigin, (message) => {
      if (message.kind === 'height') return latest.current.hear.height(message.height);
      const { id, command, data } = message;
      answerCall({ ...latest.current.desk(), callBack, subscriptions }, command, data).then(
        (result) => {
          opened.tell({ kind: 'reply', id, ok: true, result });
          latest.current.hear.answered(command);
        },
        (error: Error) => opened.tell({ kind: 'reply', id, ok: false, message: error.message }),
      );
    });
    line.current = opened;
    return () => {
      opened.close();
      for (const end of subscriptions.values()) end();
    };
  }, [frame, appOrigin, life, line]);
  return line;
}
