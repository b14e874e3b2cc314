import type { Trouble } from '../../kit/problem-of';
import { problemSentence } from '../../kit/problem-sentence';

/** Why something was not done, read out at once; nothing where all is well. */
export function Refusal({ trouble }: { trouble: Trouble | null }) {
  return trouble && <p className="refused" role="alert">{problemSentence(trouble)}</p>;
}
