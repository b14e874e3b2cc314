import type { JiraCaller } from '../jira-caller';
import type { Site } from '../site/site';

/** For whom, and under which address, things are put into REST's form. */
export interface Reader {
  site: Site;
  caller: JiraCaller;
  origin: string;
}
