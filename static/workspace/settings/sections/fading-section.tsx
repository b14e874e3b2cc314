import { FADING } from '../../../../src/domain/settings/settings';
import { Segments } from '../../../kit/segments';
import { words } from '../../../kit/words';
import { useDraft } from '../settings-here';
import { fadingName } from '../setting-names';
import { FadingCurve } from './fading-curve';
import { SectionFrame } from './section-frame';

/** In what time a voice comes to count half, or that it never fades. */
export function FadingSection() {
  const { draft: { halfLifeDays }, change } = useDraft();
  const name = fadingName(halfLifeDays);
  return (
    <SectionFrame section="fading" rule={['fading']}>
      <div className="settings-line">
        <span>{words('settings.fading.name')}</span>
        <Segments
          label={words('settings.fading.name')}
          names={FADING.map((days) => words(`settings.fading.choice.${fadingName(days)}`))}
          chosen={FADING.indexOf(halfLifeDays as (typeof FADING)[number])}
          onChoose={(at) => change({ halfLifeDays: FADING[at]! })}
        />
      </div>
      <FadingCurve halfLifeDays={halfLifeDays} />
      <p>{words(`settings.fading.explain.${name}`)}</p>
    </SectionFrame>
  );
}
