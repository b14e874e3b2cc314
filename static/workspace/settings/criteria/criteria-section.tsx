import { useStore } from 'zustand';
import { DEFAULT_MODEL } from '../../../../src/domain/prioritise/model';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/domain/settings/settings';
import { byImportance, sharesInOrder, weightShares, wholeShares, withShares, type Shares } from '../../../../src/domain/settings/weight-shares';
import { Button } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { words } from '../../../kit/words';
import { SectionFrame } from '../sections/section-frame';
import { useDraft, useSettingsHere } from '../settings-here';
import { ImportanceOrder } from './importance-order';
import { ShareBar } from './share-bar';
import { WeightSliders } from './weight-sliders';

const KEY = DEFAULT_MODEL.keyCriterion;

/** What the value is made of: criteria in their order of importance, and their weights. The order that is saved keeps its saved weights. */
export function CriteriaSection() {
  const { draft, change, mayChange } = useDraft();
  const saved = useStore(useSettingsHere().store, ({ now }) => now.settings);
  const shares = weightShares(draft);
  const [first] = byImportance(shares);
  const put = (next: Shares) => change(withShares(draft, next));
  const order = (keys: string[]) => change(byImportance(weightShares(saved)).join() === keys.join() ? withWeightsOf(draft, saved) : withShares(draft, sharesInOrder(keys)));
  const usual = weightShares(DEFAULT_SETTINGS);
  const isUsual = Object.keys(usual).every((key) => Math.abs(usual[key]! - shares[key]!) < 0.001);
  return (
    <SectionFrame section="criteria" rule={['weights', 'keyWeight', 'criteria']}>
      <ShareBar shares={wholeShares(shares)} />
      {first && shares[first]! > shares[KEY]! && (
        <p className="settings-warning" role="status">
          <Icon name="warning" />
          {words('settings.criteria.notLargest', { name: words(`criterion.${first}.name`) })}
        </p>
      )}
      <ImportanceOrder shares={shares} onOrder={mayChange ? order : null} />
      <WeightSliders shares={shares} mayChange={mayChange} onChange={put} />
      {mayChange && !isUsual && <Button className="settings-start" onClick={() => put(usual)}>{words('settings.criteria.usual')}</Button>}
    </SectionFrame>
  );
}

function withWeightsOf(draft: Settings, { criteria }: Settings): Settings {
  return withShares(draft, Object.fromEntries(Object.entries(criteria).map(([key, { weight }]) => [key, weight])));
}
