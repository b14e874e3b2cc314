/**
 * A revenue as people write it: `1200000`, `1,200,000`, `1.200.000,50`, `1 200 000 €`. Null for what is no number. A single mark
 * before three digits groups thousands; before one or two it is the decimal mark.
 */
export function readRevenue(typed: string): number | null {
  const text = typed.replace(/^[\p{Sc}\s]+|[\p{Sc}\s]+$/gu, '').replace(/[\s\u00A0\u202F'’]/g, '');
  const whole = text.replace(/^-/, '');
  const decimal = /^(.*\d)[.,](\d{1,2})$/.exec(whole);
  const [body, cents] = decimal ? [decimal[1]!, decimal[2]!] : [whole, '0'];
  if (!/^\d+$|^\d{1,3}(,\d{3})+$|^\d{1,3}(\.\d{3})+$/.test(body)) return null;
  const amount = Number(`${body.replace(/[.,]/g, '')}.${cents}`);
  return text.startsWith('-') ? -amount : amount;
}
