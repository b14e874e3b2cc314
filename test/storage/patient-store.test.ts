import { StoreFailed } from '../../src/domain/failure';
import { patientStore } from '../../src/storage/patient-store';

/** An error as the store's package throws it. */
const kvsError = (code: string) => Object.assign(new Error(code), { name: 'ForgeKvsError', code });

function storeThat(...troubles: Error[]) {
  const waited: number[] = [];
  const answer = async (key: string) => {
    const trouble = troubles.shift();
    if (trouble) throw trouble;
    return `value of ${key}`;
  };
  const wait = async (milliseconds: number) => void waited.push(milliseconds);
  const patience = { now: () => 0, wait, random: () => 1, until: 8, tries: 4 };
  return { store: patientStore({ get: answer, put: answer }, patience, ['get']), waited };
}

test.each([
  ['for too much at once', kvsError('RATE_LIMIT_EXCEEDED')],
  ['for too many requests', kvsError('TOO_MANY_REQUESTS')],
  ['for a moment', kvsError('SERVICE_UNAVAILABLE')],
  ['for one key of a batch', new StoreFailed('RATE_LIMIT_EXCEEDED')],
])('a read that is refused %s is done again', async (_why, trouble) => {
  const { store, waited } = storeThat(trouble);
  expect(await store.get('a')).toBe('value of a');
  expect(waited).toEqual([250]);
});

test('a read that waiting does not help is not', async () => {
  const { store, waited } = storeThat(kvsError('INVALID_CURSOR'));
  await expect(store.get('a')).rejects.toMatchObject({ code: 'INVALID_CURSOR' });
  expect(waited).toEqual([]);
});

test('a write is done once', async () => {
  const { store, waited } = storeThat(kvsError('RATE_LIMIT_EXCEEDED'));
  await expect(store.put('a')).rejects.toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' });
  expect(waited).toEqual([]);
});
