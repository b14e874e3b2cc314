import { useState } from 'react';
import { words } from '../../../kit/words';
import { useDraft, useSettingsHere } from '../settings-here';
import { SettingTick } from './setting-tick';

/** Who may rate a criterion: everybody who may edit, or only people in roles. */
export function WhoMayRate({ criterion }: { criterion: string }) {
  const { page: { roles, can } } = useSettingsHere();
  const { draft, change } = useDraft();
  const said = draft.criteria[criterion]!;
  const [choosing, setChoosing] = useState(said.roles.length > 0);
  const only = choosing || said.roles.length > 0;
  const put = (next: readonly string[]) => change({ criteria: { ...draft.criteria, [criterion]: { ...said, roles: next } } });
  const group = `who-${criterion}`;
  if (!can.administer) {
    return (
      <div className="settings-group">
        <h3>{words('settings.words.who')}</h3>
        <p>{said.roles.length > 0 ? words('settings.words.someRoles') : words('settings.words.everybody')}</p>
      </div>
    );
  }
  return (
    <fieldset className="settings-group">
      <legend>{words('settings.words.who')}</legend>
      <label className="settings-choice">
        <input type="radio" name={group} checked={!only} onChange={() => { setChoosing(false); put([]); }} />
        {words('settings.words.everybody')}
      </label>
      <label className="settings-choice">
        <input type="radio" name={group} checked={only} onChange={() => setChoosing(true)} />
        {words('settings.words.some')}
      </label>
      {only && (
        <div className="settings-inside">
          {roles.map(({ id, name }) => (
            <SettingTick key={id} checked={said.roles.includes(id)} onChange={(on) => put(on ? [...said.roles, id] : said.roles.filter((each) => each !== id))}>{name}</SettingTick>
          ))}
        </div>
      )}
    </fieldset>
  );
}
