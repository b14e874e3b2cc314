import type { TicketEstimate } from '../../../../src/contract';
import { words } from '../../../kit/words';

/** Jira's points that all sites of the app have in an hour. */
const POINTS_AN_HOUR = 65_000;
const LEAST_DOLLARS = 0.01;
const dollarsOf = new Intl.NumberFormat(undefined, { style: 'currency', currency: 'USD' });

/** What bringing in takes, in words: tickets, how many of those looked at are linked, minutes, Jira's points, and the price of the storage. */
export function EstimateWords({ estimate: { tickets, looked, linked, minutes, points, dollars } }: { estimate: TicketEstimate }) {
  if (tickets === 0) return <p role="status">{words('tickets.none')}</p>;
  const parts = { tickets, minutes: Math.max(1, Math.round(minutes)), points, of: POINTS_AN_HOUR };
  const price = dollars < LEAST_DOLLARS ? words('tickets.priceLess', { dollars: dollarsOf.format(LEAST_DOLLARS) }) : words('tickets.price', { dollars: dollarsOf.format(dollars) });
  return (
    <div className="tickets-estimate" role="status">
      <p><b>{words('tickets.takes', { ...parts, count: tickets, minutes: words('tickets.minutes', { count: parts.minutes }) })}</b></p>
      <p>{words(linked > 0 ? 'tickets.willLink' : 'tickets.willLinkNone', { looked, count: linked })}</p>
      <p className="small">{price} {words('tickets.stays')}</p>
    </div>
  );
}
