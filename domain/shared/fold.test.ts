import { describe, expect, it } from 'vitest'
import { emailKey, fold, slugify } from './fold'

describe('fold', () => {
  it('forgets case and accents, in the three languages and beyond', () => {
    expect(fold('Élodie Bœuf')).toBe('elodie boeuf')
    expect(fold('Þórsdóttir, Łukasz ’t Hart')).toBe("þorsdottir, łukasz 't hart")
    expect(fold('Weiß ÆRØ')).toBe('weiss aero')
  })

  it('leaves nothing that a LIKE would read as a wildcard', () => {
    expect(fold('100%_\\\0')).toBe('100')
  })

  it('keeps one space between words', () => {
    expect(fold('  Van \u00a0 den   Berg ')).toBe('van den berg')
  })
})

describe('emailKey', () => {
  it('is one for two spellings of one address', () => {
    expect(emailKey(' Jean.Dupont@Example.ORG ')).toBe('jean.dupont@example.org')
    expect(emailKey('jean＠example.org')).toBe('jean@example.org')
  })
})

describe('slugify', () => {
  it('makes an address of a title', () => {
    expect(slugify('Les Ateliers des Territoires Connectés — Lille')).toBe(
      'les-ateliers-des-territoires-connectes-lille',
    )
    expect(slugify('?!')).toBe('')
    expect(slugify('a'.repeat(80))).toHaveLength(60)
  })
})
