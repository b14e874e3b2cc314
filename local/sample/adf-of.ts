/** A document of Jira's: paragraphs, then a list of points. Null when both are empty. */
export function adfOf(paragraphs: readonly string[], points: readonly string[]) {
  if (paragraphs.length + points.length === 0) return null;
  const list = { type: 'bulletList', content: points.map((point) => ({ type: 'listItem', content: [paragraph(point)] })) };
  return { type: 'doc', version: 1, content: [...paragraphs.map(paragraph), ...(points.length > 0 ? [list] : [])] };
}

function paragraph(text: string) {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}
