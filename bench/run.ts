import { costBench } from './cost/cost-bench';
import { feedbackBench } from './feedback/feedback-bench';
import { gridBench } from './grid/grid-bench';
import { localJiraBench } from './local-jira/local-jira-bench';
import type { Bench } from './measurement';
import { openingBench } from './opening/opening-bench';
import { orderBench } from './order/order-bench';
import { searchBench } from './search/search-bench';
import { sizesBench } from './sizes-bench';
import { surenessBench } from './sureness/sureness-bench';
import { ticketsBench } from './tickets/tickets-bench';

const BENCHES: Record<string, Bench> = { sizes: sizesBench, order: orderBench, sureness: surenessBench, grid: gridBench, opening: openingBench, search: searchBench, feedback: feedbackBench, tickets: ticketsBench, cost: costBench, 'local-jira': localJiraBench };

/** `npm run bench [-- NAME …]`: a line of JSON a measurement, and a sentence a bench. Only a bench that breaks is an error. */
async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
  if (unknown.length > 0) {
    console.error(`No bench is called ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const said = await bench((measurement) => console.log(JSON.stringify(measurement)));
    console.log(`${name}: ${said}`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
