import { nameKey } from '../../domain/feedback/name-key';
import type { Ids } from '../world';

/** The id under which a customer of that name is found. */
export const idOfName = (ids: Ids, name: string) => ids.from('customer', nameKey(name));

/** The id under which a customer is found who has that id elsewhere. */
export const idOfExternal = (ids: Ids, externalId: string) => ids.from('customer', 'external', externalId);
