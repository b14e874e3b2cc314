/** What a file holds as text, or why it is not read. `broken` is a sample of letters that another encoding has spoilt. */
export type Decoded = { kind: 'text'; text: string; broken: string | null } | { kind: 'refused'; why: 'utf16' | 'latin1' | 'empty' };

/** Letters of UTF-8 that were read as Windows-1252 and stored again: `Ã¼` for ü, `â€™` for ’. */
const SPOILT = /\S*(?:[ÂÃ][\u0080-\u00BF]|â€[\u0080-\u00BF\u2013-\u2122œž˜]|\uFFFD)\S*/;

/** Reads bytes as UTF-8, with or without its mark; anything else is named instead of guessed. */
export function decodeFile(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { kind: 'refused', why: 'empty' };
  if (isUtf16(bytes)) return { kind: 'refused', why: 'utf16' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'text', text, broken: SPOILT.exec(text)?.[0].slice(0, 40) ?? null };
  } catch {
    return { kind: 'refused', why: 'latin1' };
  }
}

/** By its mark, or by the zero bytes that plain letters have in it. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.subarray(0, 1000).includes(0);
}
