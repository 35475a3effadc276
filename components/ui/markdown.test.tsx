import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Multilingual } from '@/domain/shared/multilingual'
import ui from '@/messages/fr/ui.json'
import { Markdown } from './markdown'

/** What a French reader gets, without the frame around it. */
function read(value: Multilingual, under: 1 | 2 | 3 = 2): string {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="fr" timeZone="UTC" messages={{ ui }}>
      <Markdown value={value} under={under} />
    </NextIntlClientProvider>,
  )
  return html.replace(/ class="[^"]*"/g, '').replace(/\n/g, '')
}

const french = (text: string) => read({ fr: text }).replace(/^<div lang="fr"><div>|<\/div><\/div>$/g, '')

test('paragraphs, emphasis and lists', () => {
  expect(french('Un **mot** *dit*.\n\nDeux.')).toBe('<p>Un <strong>mot</strong> <em>dit</em>.</p><p>Deux.</p>')
  expect(french('- un\n- deux')).toBe('<ul><li>un</li><li>deux</li></ul>')
  expect(french('1. un\n2. deux')).toBe('<ol><li>un</li><li>deux</li></ol>')
})

test('titles come below the one they stand under', () => {
  expect(french('# Un\n\n## Deux')).toBe('<h3>Un</h3><h4>Deux</h4>')
  expect(read({ fr: '# Un\n\n###### Six' }, 1)).toContain('<h2>Un</h2><h6>Six</h6>')
})

test('links lead to the web or to a mailbox', () => {
  const rel = 'rel="nofollow noopener noreferrer"'
  expect(french('[x](https://example.org/a?b=1&c)')).toBe(
    `<p><a href="https://example.org/a?b=1&amp;c" ${rel}>x</a></p>`,
  )
  expect(french('<mailto:a@example.org>')).toBe(`<p><a href="mailto:a@example.org" ${rel}>mailto:a@example.org</a></p>`)
})

test('any other link is only its words', () => {
  const addresses = [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java&#x0A;script:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '/fr/organise',
    'ftp://example.org',
  ]
  for (const address of addresses) expect(french(`[x](${address})`), address).toBe('<p>x</p>')
})

test('HTML is left out, and never runs', () => {
  expect(french('a <b onclick="x()">gras</b> <script>alert(1)</script>')).toBe('<p>a gras alert(1)</p>')
  expect(french('<iframe src="https://example.org"></iframe>\n\nfin')).toBe('<p>fin</p>')
  expect(french('<style>p{}</style>')).toBe('')
})

test('pictures are left out, so that nothing loads from elsewhere', () => {
  expect(french('a ![b](https://example.org/x.png "t") c')).toBe('<p>a  c</p>')
  expect(french('[![b](https://example.org/x.png)](javascript:x)')).toBe('<p></p>')
})

test('another language is marked in its last paragraph', () => {
  const marked = read({ nl: 'Een.\n\nTwee.' })
  expect(marked).toBe('<div lang="nl"><div><p>Een.</p><p>Twee. <abbr title="en néerlandais">nl</abbr></p></div></div>')
  expect(read({ nl: '- een' })).toContain('</ul> <abbr title="en néerlandais">nl</abbr></div>')
})

test('no text is nothing', () => {
  expect(read({})).toBe('')
})
