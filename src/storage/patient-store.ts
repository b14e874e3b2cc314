import { BUSY_CODES, StoreFailed } from '../domain/failure';
import { patiently, type Patience } from '../domain/patience';
import { kvsCode } from './kvs-code';

type Call = (...given: never[]) => Promise<unknown>;
type CallOf<Store> = { [Name in keyof Store]: Store[Name] extends Call ? Name : never }[keyof Store] & string;

/** A store whose named calls, which may be done twice, are done again for as long as the patience lasts while the platform's store is busy. */
export function patientStore<Store extends object>(store: Store, patience: Patience, names: readonly CallOf<Store>[]): Store {
  const patient = names.map((name) => {
    const call = store[name] as Call;
    return [name, (...given: never[]) => patiently(patience, () => call(...given), backIn)];
  });
  return { ...store, ...Object.fromEntries(patient) };
}

/** The store never says how long it is busy. */
function backIn(error: unknown): 0 | null {
  const code = error instanceof StoreFailed ? error.code : kvsCode(error);
  return code !== null && (BUSY_CODES.includes(code) || code === 'SERVICE_UNAVAILABLE') ? 0 : null;
}
