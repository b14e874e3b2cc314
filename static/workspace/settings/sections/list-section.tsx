import { itemTypesOf, type IssueType } from '../../../../src/domain/settings/item-types';
import { words } from '../../../kit/words';
import { useDraft, useSettingsHere } from '../settings-here';
import { SectionFrame } from './section-frame';
import { SettingTick } from './setting-tick';

const LEVELS = ['above', 'epics', 'work', 'parts'] as const;

/** Which work items are ranked: their types, by level, and whether those that are done stay. */
export function ListSection() {
  const { page: { itemTypes } } = useSettingsHere();
  const { draft, change } = useDraft();
  const usual = itemTypesOf(itemTypes, { itemTypes: null });
  const chosen = itemTypesOf(itemTypes, draft);
  const tick = (id: string, on: boolean) => {
    const next = itemTypes.map((type) => type.id).filter((each) => (each === id ? on : chosen.includes(each)));
    change({ itemTypes: sameIds(next, usual) ? null : next });
  };
  const names = itemTypes.filter(({ id }) => usual.includes(id)).map(({ name }) => name).join(', ');
  return (
    <SectionFrame section="list" rule={['itemTypes']}>
      <p className="small">{names ? words('settings.list.usual', { names }) : words('settings.list.usualNone')}</p>
      {LEVELS.map((level) => ({ level, types: itemTypes.filter((type) => levelOf(type) === level) })).filter(({ types }) => types.length > 0).map(({ level, types }) => (
        <fieldset key={level} className="settings-group">
          <legend>{words(`settings.list.level.${level}`)}</legend>
          {types.map(({ id, name }) => <SettingTick key={id} checked={chosen.includes(id)} onChange={(on) => tick(id, on)}>{name}</SettingTick>)}
        </fieldset>
      ))}
      <div className="settings-group settings-apart">
        <SettingTick checked={draft.withDone} onChange={(withDone) => change({ withDone })} says={words('settings.list.doneSays')}>
          {words('settings.list.done')}
        </SettingTick>
      </div>
    </SectionFrame>
  );
}

function levelOf({ level }: IssueType): (typeof LEVELS)[number] {
  if (level < 0) return 'parts';
  if (level === 0) return 'work';
  return level === 1 ? 'epics' : 'above';
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
