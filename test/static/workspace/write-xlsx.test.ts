import { strFromU8, unzipSync } from 'fflate';
import writeXlsx from '../../../static/workspace/prioritise/exchange/write-xlsx';
import { strToU8, zip } from '../../../static/workspace/prioritise/exchange/zip-here';

test('in Excel words are words, also those that look like a formula, and numbers are numbers', async () => {
  const file = await writeXlsx({ heads: ['Key', 'Value'], rows: [['=1+1', 75], ['<b>&', null]] });
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const all = Object.values(parts).map((part) => strFromU8(part)).join('\n');
  expect(all).not.toContain('<f>');
  expect(all).toContain('<v>75</v>');
  expect(all).toContain('=1+1');
  expect(all).toContain('&lt;b&gt;&amp;');
});

test('what is zipped in the page itself is a zip', () => {
  const long = 'a long list '.repeat(40_000);
  let zipped: Uint8Array | null = null;
  zip({ 'sheet.xml': strToU8(long) }, (_, data) => (zipped = data));
  expect(strFromU8(unzipSync(zipped!)['sheet.xml']!)).toBe(long);
});
