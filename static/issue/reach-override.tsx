import { useState } from 'react';
import { STEPS } from '../../src/domain/prioritise/model';
import { nearestStep, questionOf, type Worded } from '../kit/anchors';
import { Steps } from '../kit/steps';
import { words } from '../kit/words';
import { ReasonForm } from './reason-form';

interface ReachOverrideProps {
  criterion: Worded;
  /** Where it stands now: the nearest step is the one offered. */
  likely: number;
  onSet(likely: number, reason: string): void;
  onCancel(): void;
}

/** Sets the feedback's own count aside: how many customers, and why. */
export function ReachOverride({ criterion, likely, onSet, onCancel }: ReachOverrideProps) {
  const [chosen, choose] = useState<number>(STEPS[nearestStep(likely)]!);
  return (
    <ReasonForm label={words('panel.reach.why')} act={words('panel.reach.setTo')} onGive={(reason) => onSet(chosen, reason)} onCancel={onCancel}>
      <Steps label={questionOf(criterion)} criterion={criterion} likely={chosen} onChoose={choose} />
    </ReasonForm>
  );
}
