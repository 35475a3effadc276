import type { PlanQuality } from '@/domain/workshops/plan-quality'

/** One line of the quality: what is counted, how much, and how low it could go at best; null where none is told. */
export type QualityLine = { key: QualityKey; count: number; bound: number | null }

const broken = ['unseated', 'capacity', 'needs', 'apart', 'together', 'fixed'] as const

export type QualityKey =
  | 'repeats'
  | 'orgPairs'
  | 'sectors'
  | 'themes'
  | 'wishes'
  | 'first'
  | 'metBefore'
  | 'absent'
  | (typeof broken)[number]

/** The lines worth saying, broken rules first. */
export function qualityLines({ figures, bounds, firstWishMissed, wishing }: PlanQuality): QualityLine[] {
  const line = (key: QualityKey, count: number, bound: number | null = null) => ({ key, count, bound })
  return [
    ...broken.map((key) => line(key, figures[key])).filter(({ count }) => count > 0),
    ...[line('absent', figures.seatedAbsent + figures.unknownPerson)].filter(({ count }) => count > 0),
    line('repeats', figures.repeats, bounds.repeats),
    line('orgPairs', figures.orgPairs, bounds.orgPairs),
    line('themes', figures.themeRepeats),
    line('sectors', figures.sectorUnits, 0),
    ...(wishing > 0 ? [line('wishes', figures.prefsMissed, bounds.prefsMissed), line('first', firstWishMissed)] : []),
    ...[line('metBefore', figures.metBefore)].filter(({ count }) => count > 0),
  ]
}
