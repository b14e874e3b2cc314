import { useState } from 'react';
import { Flag } from '../../kit/flag';
import { problemOf } from '../../kit/problem-of';
import { problemSentence } from '../../kit/problem-sentence';
import { words } from '../../kit/words';

/** What was done, and the way to take it back; `undo` throws CallFailed. */
export interface Notice {
  id: number;
  title: string;
  undo: (() => Promise<unknown>) | null;
}

const SECONDS = 12;

/** Says what was done, and takes it back when asked. */
export function NoticeFlag({ notice: { title, undo }, onClose }: { notice: Notice; onClose(): void }) {
  const [refused, setRefused] = useState<string | null>(null);
  const takeBack = () => void undo!().then(onClose, (thrown) => setRefused(problemSentence(problemOf(thrown))));
  if (refused) return <Flag look="refused" title={refused} seconds={null} onClose={onClose} />;
  return <Flag look="done" title={title} actions={undo ? [{ name: words('feedback.undo'), onPress: takeBack }] : []} seconds={SECONDS} onClose={onClose} />;
}
