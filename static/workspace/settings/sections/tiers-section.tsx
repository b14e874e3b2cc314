import { TIERS, WEIGHTS_OFFERED } from '../../../../src/domain/feedback/tier';
import { Segments } from '../../../kit/segments';
import { words } from '../../../kit/words';
import { tierName, tierWeightWords } from '../setting-names';
import { useDraft } from '../settings-here';
import { SectionFrame } from './section-frame';

/** What a customer's voice weighs by their tier. */
export function TiersSection() {
  const { draft: { tierWeights }, change } = useDraft();
  const equal = TIERS.every((tier) => tierWeights[tier] === tierWeights.standard);
  return (
    <SectionFrame section="tiers" rule={['tierWeights']}>
      {TIERS.map((tier) => (
        <div key={tier} className="settings-line">
          <span>{tierName(tier)}</span>
          <Segments
            label={tierName(tier)}
            names={WEIGHTS_OFFERED.map(tierWeightWords)}
            chosen={WEIGHTS_OFFERED.findIndex((weight) => weight === tierWeights[tier])}
            onChoose={(at) => change({ tierWeights: { ...tierWeights, [tier]: WEIGHTS_OFFERED[at]! } })}
          />
        </div>
      ))}
      {equal && <p className="small">{words('settings.tiers.equal')}</p>}
    </SectionFrame>
  );
}
