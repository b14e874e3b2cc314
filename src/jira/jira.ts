import { fetchIssues } from './fetch-issues';
import { findFigureFields } from './figure-fields';
import { getBrowsable } from './get-browsable';
import { getIssue } from './get-issue';
import { getPeople } from './get-people';
import { getPermissions, type Permission } from './get-permissions';
import { getCustomerFields, type JiraField } from './get-customer-fields';
import { listComputations, updateComputations, type Computation } from './function-computations';
import { hasSeeCustomerRevenue } from './global-permission';
import { getProject, type JiraProject } from './get-project';
import { getProjects } from './get-projects';
import { getRoles, type JiraRole } from './get-roles';
import { getRolesHeld } from './get-roles-held';
import { scopeOf, workOf } from './item-scope';
import { byRank, fadingJql } from './jql';
import { findLastRanked, type LastRank } from './last-ranked';
import { largestValues } from './largest-values';
import { fetchLinkKeys, type LinkKeys } from './link-keys';
import { listItems, type ItemPage } from './list-items';
import { matchJql } from './match-jql';
import { rankIssues, type RankPlace } from './rank-issues';
import type { JiraIssue } from './read-issue';
import type { JiraRequest } from './requests';
import { searchIds } from './search-issues';
import { allIds, countIssues, fetchTickets, searchTickets, type TicketPage } from './search-tickets';
import { findSoftwareFields, type SoftwareFields } from './software-fields';
import { findSprintWork } from './sprint-work';
import { topJql, type TopFrom, type TopList } from './top-function';
import { writeFields, writeProperty, writeValues } from './write-figures';
import type { Ticket } from '../domain/feedback/ticket';
import type { FieldIds, FigureValues } from '../domain/prioritise/figures-of-record';
import type { Projection } from '../domain/prioritise/projection';
import type { Settings } from '../domain/settings/settings';

/** What we ask of Jira, as whoever asks. Each call throws JiraFailed; what may not be seen is a 404. */
export interface Jira {
  issue(issue: string, extraFields?: readonly string[]): Promise<JiraIssue>;
  /** Up to 100 issues by id; those that may not be seen are left out. */
  issues(ids: readonly string[], extraFields: readonly string[]): Promise<JiraIssue[]>;
  project(project: string): Promise<JiraProject>;
  /** The ids of all projects whose issues may be browsed. */
  projects(): Promise<string[]>;
  permissions(on: { issue: string } | { project: string }): Promise<Set<Permission>>;
  /** The ids of the project roles that whoever asks holds. */
  rolesHeld(project: string): Promise<Set<string>>;
  /** The roles of a project; only who administers it is told. */
  roles(project: string): Promise<JiraRole[]>;
  /** The site's own fields that can name a customer. */
  customerFields(): Promise<JiraField[]>;
  /** The JQL of a project's items by settings that need not be saved; see `scopeOf`. */
  scopeOf(project: JiraProject, settings: Pick<Settings, 'itemTypes' | 'withDone'>): { jql: string; scope: string };
  /** The JQL of all work of a project; see `workOf`. */
  workOf(project: JiraProject, settings: Pick<Settings, 'withDone'>): string;
  listItems(project: JiraProject, settings: Pick<Settings, 'itemTypes' | 'withDone'>, fieldIds: FieldIds): Promise<ItemPage>;
  /** Up to 5,000 issues whose figures were made before a UTC day and still fade, but for those of some projects. */
  fadingSince(day: string, but: readonly string[]): Promise<string[]>;
  /** A page of the tickets that a JQL finds; `after` is the token of the page, null the first. */
  searchTickets(jql: string, customerField: string | null, after: string | null): Promise<TicketPage>;
  /** Up to 100 tickets by id; those that may not be seen are left out. */
  tickets(ids: readonly string[], customerField: string | null): Promise<Ticket[]>;
  /** The keys of up to 100 issues and of what they are linked to, by id. */
  linkKeys(ids: readonly string[]): Promise<Map<string, LinkKeys>>;
  /** About how many issues a JQL finds. */
  countIssues(jql: string): Promise<number>;
  /** The ids of all issues that a JQL finds. */
  allIds(jql: string): Promise<string[]>;
  /** The same by Rank, about `most` of them; of those in `fresh`, at most 50, as they were written last. */
  ranked(jql: string, fresh: readonly string[], most?: number): Promise<string[]>;
  /** The ids of the fields Rank and Sprint. */
  softwareFields(): Promise<SoftwareFields>;
  /** Which of some items have work in an open sprint, with its name. */
  sprintWork(items: readonly string[], sprintField: string): Promise<Map<string, string>>;
  /** Who ranked some issues last. */
  lastRanked(issues: readonly string[], rankField: string): Promise<Map<string, LastRank>>;
  /** Ranks at most 50 issues beside another; answers the status of each that was refused. */
  rank(issues: readonly string[], place: RankPlace): Promise<Map<string, number>>;
  /** Which of the issues each JQL finds. */
  matchJql(issues: readonly string[], jqls: readonly string[]): Promise<ReadonlySet<string>[]>;
  /** The N-th largest value of a field among the issues that a JQL finds, for each N; see `largestValues`. */
  largestValues(jql: string, field: string, counts: readonly number[]): Promise<Map<number, TopFrom>>;
  /** The JQL of a project's top; see `topJql`. */
  topJql(list: TopList, from: TopFrom, operator: string): string;
  /** What Jira keeps for the app's functions in queries. */
  computations(): Promise<Computation[]>;
  updateComputations(values: readonly { id: string; value: string }[]): Promise<void>;
  people(accountIds: readonly string[]): Promise<Map<string, string>>;
  /** Whether they have the app's global permission *See customer revenue*. */
  seesCustomers(): Promise<boolean>;
  /** Which of some issues, by id, may be seen. */
  browsable(issues: readonly string[]): Promise<Set<string>>;
  figureFields(): Promise<FieldIds>;
  writeProperty(issue: string, figures: Projection): Promise<void>;
  /** The value of up to 100 issues, and nothing else of them. */
  writeValues(ids: FieldIds, values: ReadonlyMap<string, number | null>): Promise<void>;
  writeFields(ids: FieldIds, issue: string, values: FigureValues): Promise<void>;
}

export function makeJira(request: JiraRequest): Jira {
  return {
    issue: (issue, extraFields) => getIssue(request, issue, extraFields),
    issues: (ids, extraFields) => fetchIssues(request, ids, extraFields),
    project: (project) => getProject(request, project),
    projects: () => getProjects(request),
    permissions: (on) => getPermissions(request, on),
    rolesHeld: (project) => getRolesHeld(request, project),
    roles: (project) => getRoles(request, project),
    customerFields: () => getCustomerFields(request),
    scopeOf,
    workOf,
    listItems: (project, settings, fieldIds) => listItems(request, project, settings, fieldIds),
    fadingSince: (day, but) => searchIds(request, fadingJql(day, but)),
    searchTickets: (jql, customerField, after) => searchTickets(request, jql, customerField, after),
    tickets: (ids, customerField) => fetchTickets(request, ids, customerField),
    linkKeys: (ids) => fetchLinkKeys(request, ids),
    countIssues: (jql) => countIssues(request, jql),
    allIds: (jql) => allIds(request, jql),
    ranked: (jql, fresh, most) => allIds(request, byRank(jql), fresh, most),
    softwareFields: () => findSoftwareFields(request),
    sprintWork: (items, sprintField) => findSprintWork(request, items, sprintField),
    lastRanked: (issues, rankField) => findLastRanked(request, issues, rankField),
    rank: (issues, place) => rankIssues(request, issues, place),
    matchJql: (issues, jqls) => matchJql(request, issues, jqls),
    largestValues: (jql, field, counts) => largestValues(request, jql, field, counts),
    topJql,
    computations: () => listComputations(request),
    updateComputations: (values) => updateComputations(request, values),
    people: (accountIds) => getPeople(request, accountIds),
    seesCustomers: () => hasSeeCustomerRevenue(request),
    browsable: (issues) => getBrowsable(request, issues),
    figureFields: () => findFigureFields(request),
    writeProperty: (issue, figures) => writeProperty(request, issue, figures),
    writeValues: (ids, values) => writeValues(request, ids, values),
    writeFields: (ids, issue, values) => writeFields(request, ids, issue, values),
  };
}
