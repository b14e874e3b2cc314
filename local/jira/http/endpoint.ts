import type { JiraCaller } from '../jira-caller';
import type { Site } from '../site/site';

/** A request as an endpoint reads it. */
export interface Asked {
  caller: JiraCaller;
  /** A part of the path: `param('key')` for `:key`; '' where there is none. */
  param(name: string): string;
  /** The whole path, without the query. */
  path: string;
  query: URLSearchParams;
  /** The body as JSON; throws JiraError 400 where it is not JSON. */
  json(): Promise<unknown>;
  /** The body as it came. */
  text(): Promise<string>;
  /** The site's address, for the `self` links. */
  origin: string;
}

export interface Answer {
  status: number;
  body?: unknown;
}

/** One endpoint of Jira's REST API. */
export interface Endpoint {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Parts that vary are written `:name`. */
  path: string;
  /** The classic scopes that an app needs for it. */
  scopes: readonly string[];
  handle(asked: Asked, site: Site): Promise<Answer> | Answer;
}

/** The usual answer. */
export const ok = (body: unknown): Answer => ({ status: 200, body });

export const READ: readonly string[] = ['read:jira-work'];
export const WRITE: readonly string[] = ['write:jira-work'];
export const READ_USERS: readonly string[] = ['read:jira-user'];
