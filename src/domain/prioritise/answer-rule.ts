/** A rule that an answer can break; the locale says it (`problem.invalid.*`). */
export type AnswerRule = 'criterion' | 'weeks' | 'scale' | 'range' | 'reason';
