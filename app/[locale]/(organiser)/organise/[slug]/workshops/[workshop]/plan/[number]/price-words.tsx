'use client'

import { useTranslations } from 'next-intl'

const figures = [
  'capacity',
  'needs',
  'apart',
  'together',
  'fixed',
  'themeRepeats',
  'repeats',
  'orgPairs',
  'sectorUnits',
  'prefsMissed',
  'metBefore',
] as const

type Props = { change: Partial<Record<string, number>>; allowed: boolean }

/** What a change makes better or worse, in words with a sign before each. */
export function PriceWords({ change, allowed }: Props) {
  const t = useTranslations('plan.price')
  const lines = figures.flatMap((figure) => {
    const by = change[figure] ?? 0
    if (by === 0) return []
    const worse = by > 0
    return [{ figure, worse, words: t(`${figure}.${worse ? 'more' : 'less'}`, { count: Math.abs(by) }) }]
  })
  if (lines.length === 0) return <span className="text-soft">{t('none')}</span>
  return (
    <>
      {!allowed && <span className="block font-semibold text-live">{t('breaks')}</span>}
      {lines.map(({ figure, worse, words }) => (
        <span key={figure} className={`block ${worse ? 'text-live' : 'text-ok'}`}>
          <span aria-hidden="true">{worse ? '▲ ' : '▼ '}</span>
          {words}
        </span>
      ))}
    </>
  )
}
