import type { JiraCaller } from '../jira-caller';
import type { Site } from '../site/site';

/** Who asks a query, of which site, in which time zone. */
export interface JqlScope {
  site: Site;
  caller: JiraCaller;
  /** Dates without a time zone are meant in this one. */
  timeZone: string;
}
