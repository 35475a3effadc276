import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, escapeText, foldLine, mailto, quoteParameter, unfold } from './content-line'

describe('folding', () => {
  it('counts octets, not characters', () => {
    const folded = foldLine(`SUMMARY:${'é'.repeat(60)}`)
    expect(folded.split('\r\n').map((line) => Buffer.byteLength(line))).toEqual([74, 55])
  })

  it('loses nothing and never exceeds 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = `X:${cleanText(text).replace(/\n/g, '')}`
        const folded = foldLine(line)
        expect(unfold(`${folded}\r\n`)).toEqual([line])
        for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75)
      }),
    )
  })
})

describe('values', () => {
  it('escapes what separates', () => {
    expect(escapeText('Énergie, eau; déchets \\ air\r\nfin')).toBe('Énergie\\, eau\\; déchets \\\\ air\\nfin')
  })

  it('keeps a parameter inside its quotes', () => {
    expect(quoteParameter('Zoé "Zo" ^\r\nATTENDEE:mailto:x@y')).toBe(`"Zoé ^'Zo^' ^^ ATTENDEE:mailto:x@y"`)
  })

  it('drops control characters and lone surrogates', () => {
    expect(cleanText('a\u0000b\u001bc\ud800d\u2028e\tf')).toBe('abcd\ne f')
  })

  it('encodes an address as a URI', () => {
    expect(mailto('zoé+forum@exemple.fr')).toBe('mailto:zo%C3%A9+forum@exemple.fr')
  })
})
