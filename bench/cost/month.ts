import { billOf, type Bill } from '../../local/forge/meter/bill';
import { OFTEN, STATED, type ActName, type Often, type When } from './population';
import { NOTHING, plus, times, type Use } from './use';

/** A month of a site. */
export interface Month {
  people: number;
  bill: Bill;
  use: Use;
  /** What happens in the hour of the day, and of the night, in which most does. */
  busiest: Record<'day' | 'night', Use>;
  /** The dearest first. */
  acts: ActOfMonth[];
  /** The share of the items due each night that the nightly pass comes to, 0 to 1. */
  renewed: number;
}

/** An act: how often it happened, what it took in all and in its busiest hour, and what it costs without the free allowance. */
export interface ActOfMonth {
  name: ActName;
  monthly: number;
  use: Use;
  busiestHour: Use;
  dollars: number;
}

const GB = 1_000_000_000;
const RENEWAL: ActName = 'figures renewed at night, an item';
/** The nightly pass stops after so many seconds, and Jira's search names it so many items. */
const NIGHT_SECONDS = 780;
const NIGHT_ITEMS = 5_000;

/** The month of a site with so many people, from what each act takes; functions have `memoryMB`. */
export function monthOf(people: number, uses: Readonly<Record<ActName, Use>>, memoryMB: number): Month {
  const growth = people / STATED.people;
  const due = (OFTEN[RENEWAL].monthly / STATED.nights) * growth;
  const secondsAnItem = uses[RENEWAL].gbSeconds / (memoryMB / 1024);
  const renewed = Math.min(1, NIGHT_ITEMS / due, NIGHT_SECONDS / (secondsAnItem * due));
  const acts = (Object.keys(OFTEN) as ActName[]).map((name) => {
    const { monthly, once }: Often = OFTEN[name];
    const often = monthly * (once ? 1 : growth) * (name === RENEWAL ? renewed : 1);
    const use = times(uses[name], often);
    return { name, monthly: often, use, busiestHour: times(use, SHARE[OFTEN[name].when]), dollars: billed(use).dollarsWithoutFree };
  });
  const use = sum(acts.map((act) => act.use));
  const during = (...whens: readonly When[]) => sum(acts.filter(({ name }) => whens.includes(OFTEN[name].when)).map(({ busiestHour }) => busiestHour));
  const busiest = { day: during('day', 'always'), night: during('night', 'always') };
  return { people, bill: billed(use), use, busiest, renewed, acts: acts.sort((a, b) => b.dollars - a.dollars) };
}

/** The share of a month's acts that fall into the busiest hour. */
const SHARE: Record<When, number> = { day: STATED.busiestHour / STATED.workingDays, night: 1 / STATED.nights, always: 1 / STATED.hours };

function billed({ gbSeconds, readBytes, writtenBytes, logBytes }: Use): Bill {
  return billOf({ functions: gbSeconds, storeReads: readBytes / GB, storeWrites: writtenBytes / GB, logs: logBytes / GB });
}

const sum = (uses: readonly Use[]) => uses.reduce(plus, NOTHING);
