const PAUSE_MS = 100;

/** Asks again until `holds` is true of the answer, for what Jira and the store show with a delay. Throws with the last answer. */
export async function eventually<T>(ask: () => Promise<T>, holds: (answer: T) => boolean, withinMs = 10_000): Promise<T> {
  const tries = Math.ceil(withinMs / PAUSE_MS);
  let answer = await ask();
  for (let i = 0; i < tries && !holds(answer); i += 1) {
    await new Promise((done) => setTimeout(done, PAUSE_MS));
    answer = await ask();
  }
  if (!holds(answer)) throw new Error(`Not within ${withinMs} ms. Last: ${JSON.stringify(answer)}`);
  return answer;
}
