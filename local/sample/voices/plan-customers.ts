import { PEOPLE } from '../../jira/people';
import { CUSTOMER_NAMES } from '../customer-names';
import { seededRandom } from '../seeded-random';

const SEGMENTS = ['Public sector', 'Enterprise', 'Enterprise', 'Mid-market', 'Mid-market', 'Small business'];
const OWNERS = PEOPLE.filter(({ name }) => name === 'stakeholder' || name === 'pmo').map(({ accountId }) => accountId);
const LARGEST = 2_400_000;
const KEY = 8;
const SMALL = 26;

/** A row of the customers' file as the app's own import takes it. */
export interface CustomerRow {
  row: number;
  said: { name: string; tier: string; segment: string; owner?: string; externalId: string; revenue?: number };
}

/** The forty customers with segment, tier, owner and a year's revenue, as the PMO knows them: a few bring most of it, of some nobody knows. The same seed gives the same. */
export function planCustomers(seed: number): CustomerRow[] {
  const random = seededRandom(seed + 1);
  return random.shuffle(CUSTOMER_NAMES).map((name, place) => {
    const revenue = Math.round((LARGEST / (place + 1) ** 1.1) * (0.8 + 0.4 * random.next()) / 500) * 500;
    const near = place + random.whole(-3, 3);
    const said = { name, tier: near < KEY ? 'key' : near < SMALL ? 'standard' : 'small', segment: random.pick(SEGMENTS), externalId: `C-${1001 + place}` };
    const owner = random.chance(0.7) ? { owner: random.pick(OWNERS) } : {};
    return { row: place + 2, said: { ...said, ...owner, ...(random.chance(0.85) ? { revenue } : {}) } };
  });
}
