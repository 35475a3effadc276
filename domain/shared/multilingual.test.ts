import { describe, expect, it } from 'vitest'
import { markedWords, missingLocales, multilingual, requiredMultilingualSchema, translate, words } from './multilingual'

describe('translate', () => {
  it('gives the reader’s own language', () => {
    expect(translate({ fr: 'Pause', nl: 'Pauze' }, 'nl')).toEqual({ text: 'Pauze', lang: 'nl', fallback: false })
  })

  it('falls back to French, then English, then Dutch, and says so', () => {
    expect(translate({ nl: 'Pauze', en: 'Break' }, 'fr')).toEqual({ text: 'Break', lang: 'en', fallback: true })
    expect(translate({ nl: 'Pauze' }, 'en')).toEqual({ text: 'Pauze', lang: 'nl', fallback: true })
  })

  it('is null, and words are empty, when there is nothing', () => {
    for (const nothing of [null, undefined, {}, 'text', 3, { fr: '  ' }, { de: 'Pause' }]) {
      expect(translate(nothing, 'fr')).toBeNull()
      expect(words(nothing, 'fr')).toBe('')
    }
  })
})

describe('markedWords', () => {
  it('says which language the words are in when it is not the reader’s', () => {
    expect(markedWords({ nl: 'Pauze' }, 'nl')).toBe('Pauze')
    expect(markedWords({ nl: 'Pauze' }, 'fr')).toBe('Pauze [nl]')
    expect(markedWords({}, 'fr')).toBe('')
  })
})

describe('multilingual', () => {
  it('keeps the three languages and nothing else', () => {
    expect(multilingual({ fr: 'a', de: 'b', nl: 3, en: '' })).toEqual({ fr: 'a' })
  })
})

describe('missingLocales', () => {
  it('names the languages still to be written', () => {
    expect(missingLocales({ fr: 'a' }, ['fr', 'nl'])).toEqual(['nl'])
  })
})

describe('requiredMultilingualSchema', () => {
  it('trims, drops empty languages, wants at least one', () => {
    const schema = requiredMultilingualSchema(5)
    expect(schema.parse({ fr: ' a ', nl: '' })).toEqual({ fr: 'a' })
    expect(schema.safeParse({ fr: ' ' }).error?.issues[0]?.message).toBe('required')
    expect(schema.safeParse({ fr: 'abcdef' }).error?.issues[0]?.message).toBe('too-long')
  })
})
