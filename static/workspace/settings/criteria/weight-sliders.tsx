import { DEFAULT_MODEL } from '../../../../src/domain/prioritise/model';
import { wholeShares, withShare, type Shares } from '../../../../src/domain/settings/weight-shares';
import { words } from '../../../kit/words';

/** A slider for each criterion's share of the value. The others give and take; the whole percents add up to 100. */
export function WeightSliders({ shares, mayChange, onChange }: { shares: Shares; mayChange: boolean; onChange(shares: Shares): void }) {
  const whole = wholeShares(shares);
  return (
    <div className="weights">
      <h3>{words('settings.criteria.weights')}</h3>
      {mayChange && <p className="small">{words('settings.criteria.weightsSays')}</p>}
      {DEFAULT_MODEL.criteria.map(({ key }) => (
        <label key={key} className="weight">
          <span>{words(`criterion.${key}.name`)}</span>
          <input
            type="range"
            min={0}
            max={100}
            value={Math.round(shares[key]!)}
            aria-label={words('settings.criteria.weight', { name: words(`criterion.${key}.name`) })}
            aria-valuetext={words('settings.criteria.shareLong', { share: whole[key]! })}
            onChange={({ target }) => onChange(withShare(shares, key, Number(target.value)))}
          />
          <output className="figure">{words('settings.criteria.share', { share: whole[key]! })}</output>
        </label>
      ))}
    </div>
  );
}
