/** What the app answered, as far as later calls of the sample speak of it. */
export interface Answer {
  feedback?: { id: string; version: number };
  now?: { version: number; settings: { objectives: readonly { id: string; name: string }[] } };
}

/** The answers by the names they are kept under. */
export type Answers = ReadonlyMap<string, Answer>;

/** The feedback that was added with that `once`, as it was last answered. Throws when it was not. */
export function feedbackIn(answers: Answers, once: string): NonNullable<Answer['feedback']> {
  const feedback = answers.get(once)?.feedback;
  if (!feedback) throw new Error(`Nobody of the sample has added the feedback ${once} before.`);
  return feedback;
}

/** The settings of a space, by its key, as they were last answered. Throws when they were not. */
export function settingsIn(answers: Answers, space: string): NonNullable<Answer['now']> {
  const settings = answers.get(space)?.now;
  if (!settings) throw new Error(`Nobody of the sample has opened the settings of ${space} before.`);
  return settings;
}
