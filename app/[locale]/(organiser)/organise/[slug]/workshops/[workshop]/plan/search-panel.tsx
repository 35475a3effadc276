'use client'

import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { SearchFrame } from '@/domain/workshops/search-frame'
import { ActButton } from '../../../../_form/act-button'
import { stop } from './actions'
import { Fall } from './fall'
import { Filling, type FillingTable } from './filling'
import { useSearch } from './use-search'

type Props = {
  url: string
  first: SearchFrame
  tables: readonly FillingTable[]
  hidden: Record<string, string>
  /** Address of the plans. */
  base: string
}

const figures = ['repeats', 'orgPairs', 'sectorUnits', 'prefsMissed'] as const

const endings = { proved: 'endedProved', settled: 'endedSettled', stopped: 'endedStopped' } as const

/** The search: while it runs the rooms that fill and the figures that fall, then what came out. */
export function SearchPanel({ url, first, ...rest }: Props) {
  const frame = useSearch(url, first)
  if (frame.state === 'running') return <Running frame={frame} tables={rest.tables} hidden={rest.hidden} />
  return <Ended frame={frame} base={rest.base} />
}

function Ended({ frame, base }: { frame: SearchFrame; base: string }) {
  const t = useTranslations('plan.search')
  if (frame.state === 'dropped') return <Notice live>{t('dropped')}</Notice>
  if (frame.state === 'failed' || frame.state === 'refused') {
    return (
      <Notice kind="danger" live>
        {t('failed')}
      </Notice>
    )
  }
  if (frame.state !== 'saved') return null
  const { number, milliseconds, ended } = frame
  return (
    <Notice
      kind="ok"
      live
      title={t('saved', { number, seconds: Math.max(0.1, Math.round(milliseconds / 100) / 10) })}
      action={
        <ButtonLink href={`${base}/${number}`} variant="solid">
          {t('open', { number })}
        </ButtonLink>
      }
    >
      {t(endings[ended as keyof typeof endings] ?? 'endedSettled')}
    </Notice>
  )
}

type RunningProps = Pick<Props, 'tables' | 'hidden'> & { frame: Extract<SearchFrame, { state: 'running' }> }

function Running({ frame, tables, hidden }: RunningProps) {
  const t = useTranslations('plan.search')
  return (
    <section aria-labelledby="search" className="flex flex-col gap-5 rounded-14 border border-line bg-sheet p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="search" className="font-display text-24 font-[650]">
          {t('title')}
        </h2>
        <p className="text-15 text-soft">
          {t('time', { seconds: Math.round(frame.milliseconds / 1000), most: frame.seconds })}
        </p>
      </div>
      <p role="status" className="max-w-text text-soft">
        {t('running')}
      </p>
      {frame.figures ? (
        <dl className="grid grid-cols-2 gap-x-6 gap-y-3 md:grid-cols-4">
          {figures.map((figure) => (
            <div key={figure} className="flex flex-col-reverse">
              <dt className="text-13 text-soft leading-tight">{t(`figures.${figure}`)}</dt>
              <dd className={`font-display text-40 font-[650] ${frame.figures?.[figure] === 0 ? 'text-ok' : ''}`}>
                {frame.figures?.[figure]}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="text-soft">{t('waiting')}</p>
      )}
      <Fall fall={frame.fall} />
      <Filling tables={tables} rounds={frame.rounds} />
      <div className="flex flex-wrap gap-3">
        <ActButton action={stop} hidden={{ ...hidden, keep: 'yes' }} variant="solid">
          {t('keep')}
        </ActButton>
        <ActButton action={stop} hidden={{ ...hidden, keep: 'no' }}>
          {t('drop')}
        </ActButton>
        <noscript>
          <a href={`?${new URLSearchParams({ at: String(frame.milliseconds) })}`} className="text-link">
            {t('reload')}
          </a>
        </noscript>
      </div>
    </section>
  )
}
