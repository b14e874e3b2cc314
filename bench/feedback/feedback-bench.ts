import type { Measurement } from '../measurement';
import { makeFeedbackSite } from './make-site';
import { measureCustomers } from './measure-customers';
import { measureInbox } from './measure-inbox';
import { measureLink } from './measure-link';
import { measureSearch } from './measure-search';

/** The inbox, the search, one link and the customers of a project with 10,000 customers and 100,000 feedbacks. */
export async function feedbackBench(report: (measurement: Measurement) => void): Promise<string> {
  const site = await makeFeedbackSite();
  try {
    const said: string[] = [];
    for (const measure of [measureInbox, measureCustomers, measureLink, measureSearch]) said.push(await measure(site, report));
    return said.join('. ');
  } finally {
    await site.remove();
  }
}
