import { monthOf } from '../../bench/cost/month';
import { OFTEN, type ActName } from '../../bench/cost/population';
import { NOTHING, type Use } from '../../bench/cost/use';

const MEMORY_MB = 512;

/** Acts that take nothing, but for those that are said. */
function usesWith(some: Partial<Record<ActName, Partial<Use>>>): Record<ActName, Use> {
  return Object.fromEntries((Object.keys(OFTEN) as ActName[]).map((name) => [name, { ...NOTHING, ...some[name] }])) as Record<ActName, Use>;
}

describe('a month of a site', () => {
  it('bills what people do for each of them', () => {
    const uses = usesWith({ 'item rated': { writtenBytes: 10_000 } });
    expect(monthOf(1_000, uses, MEMORY_MB).bill.lines.storeWrites.amount).toBeCloseTo(0.04);
    expect(monthOf(10_000, uses, MEMORY_MB).bill.dollarsWithoutFree).toBeCloseTo(0.4 * 1.09);
  });

  it('bills what runs once a site the same at any size', () => {
    const uses = usesWith({ 'hourly sweep': { gbSeconds: 1 } });
    expect([100, 10_000].map((people) => monthOf(people, uses, MEMORY_MB).bill.lines.functions.amount)).toEqual([720, 720]);
  });

  it('takes a fifth of a working day for its busiest hour', () => {
    const uses = usesWith({ 'panel opened': { pointsExempt: 11, pointsCounted: 12 } });
    const { busiest } = monthOf(1_000, uses, MEMORY_MB);
    expect(busiest.day.pointsExempt).toBeCloseTo(600);
    expect(busiest.day.pointsCounted).toBeCloseTo(654.5, 1);
    expect(busiest.night.pointsExempt).toBe(0);
  });

  it('ends the night after 780 seconds and bills no more than that', () => {
    const uses = usesWith({ 'figures renewed at night, an item': { gbSeconds: 0.1 } });
    const month = monthOf(10_000, uses, MEMORY_MB);
    expect(month.renewed).toBeCloseTo(3_900 / 20_000);
    expect(month.bill.lines.functions.amount).toBeCloseTo(30 * 780 * 0.5);
  });

  it('renews no more than the 5,000 items a night that a search names', () => {
    expect(monthOf(10_000, usesWith({ 'figures renewed at night, an item': { gbSeconds: 0.001 } }), MEMORY_MB).renewed).toBeCloseTo(0.25);
  });

  it('names the dearest act first', () => {
    const uses = usesWith({ 'comment written': { writtenBytes: 1_000_000 }, 'item explained': { readBytes: 1_000_000 } });
    const names = monthOf(1_000, uses, MEMORY_MB).acts.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['comment written', 'item explained']);
  });
});
