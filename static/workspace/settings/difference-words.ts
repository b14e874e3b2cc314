import type { Difference } from '../../../src/domain/settings/differences';
import { wholeShares } from '../../../src/domain/settings/weight-shares';
import { words } from '../../kit/words';
import { fadingName, tierName, tierWeightWords } from './setting-names';
import type { OpenedSettings } from './settings-here';

/** What the project calls its issue types and roles. */
export type Names = Pick<OpenedSettings, 'itemTypes' | 'roles'>;

/** One difference between two settings, as people say it. */
export function differenceWords(difference: Difference, names: Names): string {
  switch (difference.kind) {
    case 'itemTypes':
      return difference.to === null ? key('itemTypesUsual') : key('itemTypes', { names: named(names.itemTypes, difference.to, key('itemTypesGone')) });
    case 'withDone':
      return key(difference.to ? 'withDone' : 'withoutDone');
    case 'weights':
      return weightsWords(difference);
    case 'words':
      return key(difference.to ? 'words' : 'wordsUsual', { name: criterion(difference.criterion) });
    case 'roles':
      return rolesWords(difference, names);
    case 'fading':
      return key('fading', { from: fading(difference.from), to: fading(difference.to) });
    case 'tier':
      return key('tier', { name: tierName(difference.tier), from: tierWeightWords(difference.from), to: tierWeightWords(difference.to) });
    case 'objective':
      return key(difference.did, { name: difference.name });
    case 'renamed':
      return key('renamed', { from: difference.from, name: difference.name });
  }
}

const key = (entry: string, params = {}) => words(`settings.difference.${entry}`, params);
const criterion = (name: string) => words(`criterion.${name}.name`);
const fading = (days: number | null) => key(`fadingTo.${fadingName(days)}`);

/** Only the criteria whose weight differs as people read it; all where none does. */
function weightsWords({ from, to }: Extract<Difference, { kind: 'weights' }>): string {
  const [was, is] = [wholeShares(from), wholeShares(to)];
  const differing = Object.keys(is).filter((name) => was[name] !== is[name]);
  const each = (differing.length > 0 ? differing : Object.keys(is)).map((name) => key('weight', { name: criterion(name), from: was[name]!, to: is[name]! }));
  return key('weights', { weights: each.join(', ') });
}

/** Who only looks is not told the roles' names by Jira. */
function rolesWords({ criterion: of, to }: Extract<Difference, { kind: 'roles' }>, { roles }: Names): string {
  if (to.length === 0) return key('rolesAll', { name: criterion(of) });
  return key('roles', { name: criterion(of), names: named(roles, to, words('settings.words.goneRole')) });
}

function named(known: readonly { id: string; name: string }[], ids: readonly string[], gone: string): string {
  const found = known.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return found.length > 0 ? found.join(', ') : gone;
}
