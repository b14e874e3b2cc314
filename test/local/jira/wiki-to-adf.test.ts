import { isAdfDocument, type AdfNode } from '../../../local/jira/adf/adf';
import { textOfAdf } from '../../../local/jira/adf/text-of-adf';
import { wikiToAdf } from '../../../local/import/wiki/wiki-to-adf';

const t = (text: string, ...marks: string[]): AdfNode => (marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: marks.map((type) => ({ type })) });
const link = (text: string, href: string): AdfNode => ({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] });
const p = (...content: AdfNode[]): AdfNode => ({ type: 'paragraph', content });
const item = (...content: AdfNode[]): AdfNode => ({ type: 'listItem', content });
const hardBreak: AdfNode = { type: 'hardBreak' };

const CASES: [markup: string, content: AdfNode[]][] = [
  ['Two\nlines\r\n\r\nand more', [p(t('Two'), hardBreak, t('lines')), p(t('and more'))]],
  ['h1. Title\nText', [{ type: 'heading', attrs: { level: 1 }, content: [t('Title')] }, p(t('Text'))]],
  ['h3.Tight', [{ type: 'heading', attrs: { level: 3 }, content: [t('Tight')] }]],
  ['*bold* _leaning *both*_ -gone- +under+ {{code}}', [p(t('bold', 'strong'), t(' '), t('leaning ', 'em'), t('both', 'em', 'strong'), t(' '), t('gone', 'strike'), t(' '), t('under', 'underline'), t(' '), t('code', 'code'))]],
  ['2*3*4 snake_case_name 2013-01-02 a - b - c', [p(t('2*3*4 snake_case_name 2013-01-02 a - b - c'))]],
  ['See [the page|http://port.test/a?b=c] or [http://port.test] or https://port.test/x. [http://a.test|http://a.test|smart-link]', [p(t('See '), link('the page', 'http://port.test/a?b=c'), t(' or '), link('http://port.test', 'http://port.test'), t(' or '), link('https://port.test/x', 'https://port.test/x'), t('. '), link('http://a.test', 'http://a.test'))]],
  ['[~accountid:5b10aa] and [note] \\[kept\\]', [p({ type: 'mention', attrs: { id: '5b10aa', text: '@5b10aa' } }, t(' and [note] '), t('['), t('kept'), t(']'))]],
  ['one\\\\two {color:red}red{color}', [p(t('one'), hardBreak, t('two '), t('red'))]],
  ['* a\n** b\n* c', [{ type: 'bulletList', content: [item(p(t('a')), { type: 'bulletList', content: [item(p(t('b')))] }), item(p(t('c')))] }]],
  ['# a\n#* b\n- c', [{ type: 'orderedList', content: [item(p(t('a')), { type: 'bulletList', content: [item(p(t('b')))] })] }, { type: 'bulletList', content: [item(p(t('c')))] }]],
  ['Do {code:js|title=x}if (*a*) {\n  b();\n}{code} then', [p(t('Do ')), { type: 'codeBlock', attrs: { language: 'js' }, content: [t('if (*a*) {\n  b();\n}')] }, p(t(' then'))]],
  ['{noformat}\nplain\n{noformat}', [{ type: 'codeBlock', content: [t('plain')] }]],
  ['{code}never closed', [p(t('{code}never closed'))]],
  ['{quote}\nsaid\n{quote}', [{ type: 'blockquote', content: [p(t('said'))] }]],
  ['bq. said', [{ type: 'blockquote', content: [p(t('said'))] }]],
  ['----', [{ type: 'rule' }]],
  [
    '||Name||Count||\n|*a*|[x|http://y.test]|',
    [
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [{ type: 'tableHeader', content: [p(t('Name'))] }, { type: 'tableHeader', content: [p(t('Count'))] }] },
          { type: 'tableRow', content: [{ type: 'tableCell', content: [p(t('a', 'strong'))] }, { type: 'tableCell', content: [p(link('x', 'http://y.test'))] }] },
        ],
      },
    ],
  ],
  ['<b>kept & {unknown} !shot.png!</b>', [p(t('<b>kept & {unknown} !shot.png!</b>'))]],
];

test.each(CASES)('%j', (markup, content) => {
  expect(wikiToAdf(markup)).toEqual({ type: 'doc', version: 1, content });
});

test('any markup makes a document that Jira takes, and loses no word', () => {
  const pieces = ['*', '_', '{code}', '{quote}', '\n', '|', '||', 'h1. ', '# ', '** ', '[', ']', 'http://a.test/b', '{{', '}}', '\\', ' word ', ' ', '-', '{color:red}'];
  let seed = 7;
  for (let round = 0; round < 500; round += 1) {
    const markup = Array.from({ length: 30 }, () => pieces[(seed = (seed * 48_271) % 2_147_483_647) % pieces.length]).join('');
    const document = wikiToAdf(markup);
    expect(isAdfDocument(document)).toBe(true);
    expect(textOfAdf(document).match(/word/g)?.length ?? 0).toBe(markup.match(/word/g)?.length ?? 0);
  }
});

test('a long line of hostile signs is read within a moment', () => {
  const begun = performance.now();
  for (const sign of ['*', '_', '-', '[', '{', '|', '\\', '*a ', '_a -', '{{a ', '[a|', '|[a']) wikiToAdf(sign.repeat(20_000));
  expect(performance.now() - begun).toBeLessThan(3000);
});
