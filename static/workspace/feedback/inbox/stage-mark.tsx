import type { Stage } from '../../../../src/domain/feedback/stage';
import { words } from '../../../kit/words';

/** The stages in the order in which a feedback passes them. */
export const STAGES: readonly Stage[] = ['heard', 'linked', 'started', 'shipped'];

/** Where what somebody said stands: a dot for each stage reached, and its word. */
export function StageMark({ stage }: { stage: Stage }) {
  const reached = STAGES.indexOf(stage);
  return (
    <span className="stage" data-stage={stage}>
      <span className="stage-dots" aria-hidden="true">
        {STAGES.map((each, at) => <i key={each} data-reached={at <= reached || undefined} />)}
      </span>
      {words(`feedback.stage.${stage}`)}
    </span>
  );
}
