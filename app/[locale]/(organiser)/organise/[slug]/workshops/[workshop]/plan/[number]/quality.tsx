import { useTranslations } from 'next-intl'
import type { PlanQuality } from '@/domain/workshops/plan-quality'
import { type QualityLine, qualityLines } from './quality-lines'

const valued = {
  repeats: 'repeatsValue',
  orgPairs: 'pairsValue',
  sectors: 'sectorsValue',
  themes: 'themesValue',
  first: 'firstValue',
} as const

/** The value of one line in words. */
export function useQualityValue({ wishing }: Pick<PlanQuality, 'wishing'>) {
  const t = useTranslations('plan.quality')
  return ({ key, count }: Pick<QualityLine, 'key' | 'count'>) =>
    t(key in valued ? valued[key as keyof typeof valued] : 'count', { count, all: wishing })
}

/** How good a plan is in plain words: one big figure, whether it can be better, then line by line. */
export function Quality({ quality }: { quality: PlanQuality }) {
  const t = useTranslations('plan.quality')
  const value = useQualityValue(quality)
  const [most, ...rest] = quality.spread
  if (!most) return null
  const all = quality.spread.reduce((sum, { people }) => sum + people, 0)
  const said = rest.slice(0, 2)
  const others = rest.slice(2)
  const tail = [
    ...said.map(({ people, met }) => t('rest', { people, met })),
    ...(others.length > 0
      ? [
          t('others', {
            people: others.reduce((sum, { people }) => sum + people, 0),
            least: Math.min(...others.map(({ met }) => met)),
            most: Math.max(...others.map(({ met }) => met)),
          }),
        ]
      : []),
  ]
  const holds = quality.figures.hard === 0
  return (
    <section aria-labelledby="quality">
      <h2 id="quality" className="font-semibold text-15 text-soft">
        {t('title')}
      </h2>
      <p className="mb-3">
        <span className={`narrow-face block font-display text-82 leading-none ${quality.best ? 'text-ok' : ''}`}>
          {most.met}
        </span>{' '}
        {rest.length === 0 ? t('big', { met: most.met }) : t('bigMost', { met: most.met, people: most.people, all })}
        {tail.length > 0 && <span className="text-soft"> ; {tail.join(' ; ')}</span>}.{' '}
        <strong className={holds ? '' : 'text-live'}>
          {holds ? t(quality.best ? 'best' : 'notBest') : t('broken')}
        </strong>
      </p>
      <dl>
        {qualityLines(quality).map((line) => (
          <div
            key={line.key}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 border-line border-t py-2 text-15"
          >
            <dt>{t(line.key)}</dt>
            <dd className={`text-end font-semibold ${line.count === 0 ? 'text-ok' : ''}`}>
              {value(line)}
              {line.bound !== null && line.count > 0 && (
                <span className="block font-normal text-13 text-soft">
                  {line.count > line.bound ? t('bound', { count: line.bound }) : t('forced')}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
