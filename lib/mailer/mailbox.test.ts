import { expect, it } from 'vitest'
import { linksIn, standaloneHtml } from './mailbox'

it('lists each link once', () => {
  const html = '<a href="https://a.example/?x=1&amp;y=2">a</a> <a class="b" href="https://b.example/">b</a>'
  expect(linksIn(html + html)).toEqual(['https://a.example/?x=1&y=2', 'https://b.example/'])
  expect(linksIn('<a href="mailto:a@b.example">a</a>')).toEqual([])
})

it('shows pictures without a mail reader', () => {
  const picture = { cid: 'ticket@ronde', filename: 'a.png', contentType: 'image/png', content: 'AAAA' }
  const shown = standaloneHtml({ html: '<head></head><img src="cid:ticket@ronde">', attachments: [picture] })
  expect(shown).toContain('src="data:image/png;base64,AAAA"')
  expect(shown).toContain('<base target="_blank"')
})
