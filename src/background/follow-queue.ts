import type { FollowQueue } from '../resolvers/world';

/** The part of Forge's queue that takes events. */
interface Push {
  push(events: FollowEvent[]): Promise<unknown>;
}

interface FollowEvent {
  body: { customer: string; after?: string };
  delayInSeconds: number;
  concurrency: { key: string; limit: number };
}

/** The platform takes 50 events a push, two for each customer. */
const MOST_A_PUSH = 25;

/** Queries are late: a second pass sees what was said at the moment of the change, and what a killed one left. */
const SECOND_PASS_SECONDS = 90;

/** Sends customers to `followCustomer`, one at a time each, and again after a while. Never throws; `report` is told. */
export function makeFollowQueue(queue: Push, report: (error: unknown) => void): FollowQueue {
  return {
    async push(customers) {
      for (let from = 0; from < customers.length; from += MOST_A_PUSH) {
        const some = customers.slice(from, from + MOST_A_PUSH);
        await queue.push([0, SECOND_PASS_SECONDS].flatMap((delay) => some.map((customer) => eventOf({ customer }, delay)))).catch(report);
      }
    },
    goOn: async (customer, after) => void (await queue.push([eventOf({ customer, after }, 0)]).catch(report)),
  };
}

function eventOf(body: FollowEvent['body'], delayInSeconds: number): FollowEvent {
  return { body, delayInSeconds, concurrency: { key: `customer-${body.customer}`, limit: 1 } };
}
