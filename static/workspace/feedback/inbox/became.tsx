import type { FeedbackEntry } from '../../../../src/contract';
import { words } from '../../../kit/words';
import { STAGES } from './stage-mark';

/** What became of all that a customer asked for, in one line: "5 asked · 1 shipped · 2 in progress". */
export function Became({ feedback, more }: { feedback: readonly FeedbackEntry[]; more: boolean }) {
  const parts = [...STAGES].reverse().flatMap((stage) => {
    const count = feedback.filter((each) => each.stage === stage).length;
    return count > 0 ? [words(`feedback.became.${stage}`, { count })] : [];
  });
  return <p className="became small" role="status">{[words(more ? 'feedback.became.soFar' : 'feedback.became.all', { count: feedback.length }), ...parts].join(' · ')}</p>;
}
