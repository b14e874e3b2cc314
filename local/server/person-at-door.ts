import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { HTTPException } from 'hono/http-exception';
import type { LocalPerson } from '../jira/people';

const COOKIE = 'local-jira-person';
const PASSWORD = 'local';

/** Who makes a request: by basic auth (`team@local.test:local`), else by the shell's cookie; undefined for a stranger or a wrong password. */
export function personAtDoor(c: Context, people: readonly LocalPerson[]): LocalPerson | undefined {
  const basic = /^Basic (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (basic === undefined) return people.find((person) => person.name === getCookie(c, COOKIE));
  const credentials = Buffer.from(basic, 'base64').toString('utf8');
  return people.find((person) => credentials === `${person.email}:${PASSWORD}`);
}

/** Makes the browser's session one of that person. */
export function signIn(c: Context, person: LocalPerson): void {
  setCookie(c, COOKIE, person.name, { httpOnly: true, sameSite: 'Strict', path: '/' });
}

/** The person of this name; throws a 400 that names those there are. */
export function requireNamed(people: readonly LocalPerson[], name: unknown): LocalPerson {
  const person = people.find((one) => one.name === name);
  if (!person) throw new HTTPException(400, { message: `There is no person ${String(name)}; there are ${people.map((one) => one.name).join(', ')}.` });
  return person;
}
