import { Fragment } from 'react';
import type { FeedbackEntry } from '../../../../src/contract';
import { words } from '../../../kit/words';
import { STAGES } from '../inbox/stage-mark';

/** What became of it: the stages it has passed, and the sentence on where it stands. */
export function HowFar({ feedback: { stage, links } }: { feedback: FeedbackEntry }) {
  const reached = STAGES.indexOf(stage);
  return (
    <section className="side-part" aria-label={words('feedback.howFar.title')}>
      <h3>{words('feedback.howFar.title')}</h3>
      <ol className="how-far">
        {STAGES.map((each, at) => (
          <li key={each} data-reached={at <= reached || undefined} aria-current={at === reached ? 'step' : undefined}>{words(`feedback.stage.${each}`)}</li>
        ))}
      </ol>
      <p className="small">
        {words(`feedback.howFar.${stage}`)}
        {links.map(({ id, key, status }, at) => (
          <Fragment key={id}>{at === 0 ? ' ' : ', '}<span className="issue-key">{key}</span> {words('feedback.howFar.item', { status: status.name })}</Fragment>
        ))}
        {links.length > 0 && '.'}
      </p>
    </section>
  );
}
