import type { Contract } from '../../src/contract';
import { askPanel } from '../opening/bench-jira';

type Name = keyof Contract & string;
type Good<Reply> = Extract<Reply, { ok: true }>;

/** Calls the app as the reader does from its page. Throws with its answer when that is not a good one. */
export async function askApp<Call extends Name>(url: string, call: Call, payload: Parameters<Contract[Call]>[0]): Promise<Good<ReturnType<Contract[Call]>>> {
  const answer = await askPanel<{ ok: boolean; result?: ReturnType<Contract[Call]> }>(url, 'POST', 'invoke', { moduleKey: 'worth', functionKey: call, payload, extension: {} });
  const { result } = answer;
  if (!result?.ok) throw new Error(`${call}: ${JSON.stringify(answer).slice(0, 2000)}`);
  return result as Good<ReturnType<Contract[Call]>>;
}
