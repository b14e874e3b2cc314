import { callerAccountId } from '../http/caller-account';
import { WRITE, type Endpoint } from '../http/endpoint';
import { askedIssue } from '../http/find-issue';
import { badRequest } from '../http/jira-error';
import { objectOf, optionalText } from '../http/read-body';
import type { Mail } from '../site/mails';
import { askedRecipients } from './mail-recipients';
import { askedRestriction } from './mail-restriction';

/**
 * Queues a mail about an issue. It goes to whom the request names, who may not even see the issue, unless `restrict` asks for
 * permissions or groups; a request that names nobody is refused. Nothing leaves the site: `GET /local/outbox` shows it.
 */
export const notify: Endpoint = {
  method: 'POST',
  path: '/rest/api/3/issue/:issue/notify',
  scopes: WRITE,
  async handle(asked, site) {
    const { issue, project } = askedIssue(asked, site);
    const body = objectOf(await asked.json());
    const by = callerAccountId(asked.caller);
    const named = askedRecipients(objectOf(body['to'] ?? {}), issue, site);
    const passes = askedRestriction(objectOf(body['restrict'] ?? {}), { issue, project }, site);
    const others = named.filter((accountId) => accountId !== by);
    if (others.length === 0) throw badRequest('No recipients were defined for notification.');
    const mail: Omit<Mail, 'to'> = {
      at: site.now(),
      issue: { id: issue.id, key: issue.key },
      by,
      subject: optionalText(body['subject']) ?? `(${issue.key}) ${issue.summary}`,
      textBody: optionalText(body['textBody']) ?? '',
      htmlBody: optionalText(body['htmlBody']) ?? '',
    };
    const to = others.filter(passes).flatMap((accountId) => {
      const account = site.accounts.get(accountId);
      return account ? [{ accountId, displayName: account.displayName, email: account.email ?? null }] : [];
    });
    if (to.length > 0) site.mails.add({ ...mail, to });
    return { status: 204 };
  },
};
