import type { Settings } from './settings';

/** The settings with every text trimmed, as they are kept. */
export function trimmedSettings(settings: Settings): Settings {
  const criteria = Object.entries(settings.criteria).map(([key, { words, ...said }]) => {
    const trimmed = words && { question: words.question.trim(), anchors: words.anchors.map((anchor) => anchor.trim()) };
    return [key, { ...said, words: trimmed }] as const;
  });
  const objectives = settings.objectives.map((objective) => ({ ...objective, name: objective.name.trim() }));
  return { ...settings, criteria: Object.fromEntries(criteria), objectives };
}
