type Test = (text: string) => boolean;

/**
 * What `~` means: every word of `asked` stands in the text, in any case and order; in a word `*` stands for any letters
 * and `?` for one; words within double quotes stand together. Jira's word stems are not imitated.
 */
export function textMatcher(asked: string): Test {
  const tests = [...asked.matchAll(/"([^"]*)"|(\S+)/g)].flatMap(([, phrase, word]) => {
    if (phrase !== undefined) return [wholeWords(phrase.trim().split(/\s+/).map(escaped).join('[^\\p{L}\\p{N}]+'))];
    return wordsIn(word ?? '').map((one) => wholeWords(one));
  });
  return (text) => tests.length > 0 && tests.every((test) => test(text));
}

/** The words of what a person typed as one, as patterns. */
function wordsIn(typed: string): string[] {
  const words = typed.match(/[\p{L}\p{N}][\p{L}\p{N}*?]*/gu) ?? [];
  return words.map((word) => word.replace(/\*/g, '[\\p{L}\\p{N}]*').replace(/\?/g, '[\\p{L}\\p{N}]'));
}

function wholeWords(pattern: string): Test {
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu');
  return (text) => expression.test(text);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
