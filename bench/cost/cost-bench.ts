import { POINTS_AN_HOUR } from '../../local/forge/meter/prices';
import { budgetsFor, rounded, type Measurement } from '../measurement';
import { askSite } from './ask-site';
import { makeCostSite } from './cost-site';
import { measureActs } from './measure-acts';
import { monthOf, type ActOfMonth, type Month } from './month';
import type { ActName } from './population';
import { times, type Use } from './use';

const SITES = [100, 1_000, 10_000];
const MEMORY_MB = 512;
/** What a function takes here, the stated waits in it, says nothing of a slower processor and of cold starts: so many times that is billed. */
const SLOWER = 1.5;
/** In dollars without the free allowance, at 1,000 people. */
const MOST = { people: 1_000, figures: { dollarsWithoutFree: 5 } };
const LARGEST = 4;
const MINUTES = 60;

/** What a month costs of sites of 100, 1,000 and 10,000 people: each act is measured at the local Jira, then counted by the stated population. */
export async function costBench(report: (measurement: Measurement) => void): Promise<string> {
  const site = await makeCostSite();
  try {
    const measured = await measureActs({ ...site, ask: askSite(site.jira.url) });
    const uses = Object.fromEntries(Object.entries(measured).map(([name, use]) => [name, { ...use, gbSeconds: SLOWER * use.gbSeconds }])) as Record<ActName, Use>;
    const months = SITES.map((people) => monthOf(people, uses, MEMORY_MB));
    for (const act of months.find(({ people }) => people === MOST.people)!.acts) report(actLine(act));
    for (const month of months) report(monthLine(month));
    return months.map(sentenceOf).join('. ');
  } finally {
    await site.remove();
  }
}

function actLine({ name, monthly, dollars, use, busiestHour }: ActOfMonth): Measurement {
  const { pointsExempt: pointsAnHourExempt, pointsCounted: pointsAnHourCounted } = busiestHour;
  return { bench: 'cost', name: `one time: ${name}`, figures: roundedAll({ monthly, dollars, pointsAnHourExempt, pointsAnHourCounted, ...times(use, 1 / monthly) }) };
}

function monthLine(month: Month): Measurement {
  const { people, bill, busiest, use, renewed } = month;
  const { functions, storeReads, storeWrites, logs } = bill.lines;
  const points = { exempt: most(busiest, 'pointsExempt'), counted: most(busiest, 'pointsCounted') };
  const figures = roundedAll({
    people,
    dollarsWithoutFree: bill.dollarsWithoutFree,
    dollars: bill.dollars,
    functionsDollars: functions.dollarsWithoutFree,
    storeReadsDollars: storeReads.dollarsWithoutFree,
    storeWritesDollars: storeWrites.dollarsWithoutFree,
    logsDollars: logs.dollarsWithoutFree,
    invocations: use.invocations,
    gbSeconds: functions.amount,
    readGB: storeReads.amount,
    writtenGB: storeWrites.amount,
    loggedGB: logs.amount,
    renewedShare: renewed,
    pointsAnHourExempt: points.exempt,
    pointsAnHourCounted: points.counted,
    shareOfPointsExempt: points.exempt / POINTS_AN_HOUR,
    shareOfPointsCounted: points.counted / POINTS_AN_HOUR,
    storeReadUnitsAMinute: most(busiest, 'readUnits') / MINUTES,
    storeWriteUnitsAMinute: most(busiest, 'writeUnits') / MINUTES,
  });
  return { bench: 'cost', name: `a month of ${people} people`, figures, ...(people === MOST.people && { budgets: budgetsFor(figures, MOST.figures) }) };
}

function sentenceOf({ people, bill, busiest, acts }: Month): string {
  const dearest = acts.slice(0, LARGEST).map(({ name, dollars }) => `${name} $${rounded(dollars)}`);
  const points = (part: 'pointsExempt' | 'pointsCounted') => {
    const largest = [...acts].sort((a, b) => b.busiestHour[part] - a.busiestHour[part]).slice(0, LARGEST);
    return `${rounded((100 * most(busiest, part)) / POINTS_AN_HOUR)} % (${largest.map(({ name, busiestHour }) => `${name} ${rounded(busiestHour[part])}`).join('; ')})`;
  };
  return `${people} people: $${rounded(bill.dollarsWithoutFree)} a month without the free allowance, $${rounded(bill.dollars)} with it (${dearest.join('; ')}). Of an hour's points at most ${points('pointsExempt')} without the pages' own reads, ${points('pointsCounted')} with them`;
}

const most = ({ day, night }: Month['busiest'], part: keyof Use) => Math.max(day[part], night[part]);

function roundedAll(figures: object): Record<string, number> {
  return Object.fromEntries(Object.entries(figures as Record<string, number>).map(([name, figure]) => [name, rounded(figure)]));
}
