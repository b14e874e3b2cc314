import { makeInvoke, requestJira, router, view } from '@forge/bridge';
import type { Contract } from '../../src/contract';
import { CallFailed } from './call-failed';

const invoke = makeInvoke<Contract>();

type Input<Name extends keyof Contract> = Parameters<Contract[Name]>[0];
type Good<Name extends keyof Contract> = Extract<ReturnType<Contract[Name]>, { ok: true }>;

/** Calls the app. Throws CallFailed with the reply's problem; `offline` when no reply came at all. */
export async function call<Name extends keyof Contract & string>(name: Name, input: Input<Name>): Promise<Good<Name>> {
  const reply = await (invoke as (name: string, input: unknown) => Promise<ReturnType<Contract[Name]>>)(name, input).catch(
    () => {
      throw new CallFailed({ code: 'offline' });
    },
  );
  if (!reply.ok) throw new CallFailed(reply.problem);
  return reply as Good<Name>;
}

/** What Jira tells the page about itself: where it stands, the theme, the reader. A hint, never a permission. */
export const pageContext = () => view.getContext();

/** Jira's own REST, as the reader. */
export { requestJira, router, view };
