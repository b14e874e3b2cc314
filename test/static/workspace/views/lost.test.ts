import { DEFAULT_MODEL } from '../../../../src/domain/prioritise/model';
import { readAddress } from '../../../../static/workspace/prioritise/address';
import { createViewStore } from '../../../../static/workspace/prioritise/view-store';
import { lostIn, lostWords } from '../../../../static/workspace/prioritise/views/lost';
import { TERMS } from '../some-items';

const WITHOUT_FIT = { ...TERMS, model: { ...DEFAULT_MODEL, criteria: DEFAULT_MODEL.criteria.filter(({ key }) => key !== 'fit') } };

test('a column and an order that the project no longer has are named', () => {
  const look = readAddress('?columns=criterion.fit+key+nonsense&order=wsjf');
  expect(lostIn(look, TERMS)).toEqual([{ kind: 'column', name: 'nonsense' }]);
  expect(lostIn(look, WITHOUT_FIT)).toEqual([{ kind: 'order', name: 'wsjf' }, { kind: 'column', name: 'fit' }, { kind: 'column', name: 'nonsense' }]);
  expect(lostIn(readAddress(''), WITHOUT_FIT)).toEqual([]);
});

test('each kind has its sentence', () => {
  expect(lostWords([{ kind: 'column', name: 'fit' }, { kind: 'filter', name: 'rated maybe' }, { kind: 'column', name: 'beauty' }])).toEqual([
    'This view names columns that are gone: fit and beauty.',
    'This view names a filter that is gone: rated maybe.',
  ]);
});

test('letting go of what is gone keeps the rest of the view', () => {
  const store = createViewStore(readAddress('?columns=criterion.fit+effort&group=colour&density=compact'), null);
  store.actions.dropLost(WITHOUT_FIT);
  expect(store.getState()).toMatchObject({ columns: ['effort'], lost: [], density: 'compact', group: 'none' });
});

test('a saved view takes the place of the whole look; without one it is plain', () => {
  const store = createViewStore(readAddress('?order=rice&find=x&asking=2'), null);
  store.actions.openSaved('v1', readAddress('?group=effort'));
  expect(store.getState()).toMatchObject({ saved: 'v1', order: 'value', search: '', group: 'effort', filter: { asking: null } });
  store.actions.openSaved(null);
  expect(store.getState()).toMatchObject({ saved: null, group: 'none' });
});
