'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { T } from '@/components/ui/translated'
import { CardWall } from '@/components/workshops/card-wall'
import type { CardColour } from '@/domain/workshops/schema'
import { useKeys } from '../use-keys'
import { usePages } from '../use-pages'
import { WallBar } from '../wall-bar'
import { choicePages, type Shared } from './choice-pages'
import { ScreenHead } from './screen-head'
import { StepNow } from './step-now'
import { TableChoice } from './table-choice'

const views = ['step', 'byTable', 'all'] as const
type View = (typeof views)[number]
const keys: Record<string, View> = { e: 'step', t: 'byTable', m: 'all' }

type Props = {
  title: ReactNode
  /** What is done in this step. */
  step: ReactNode
  back: string
  shared: readonly Shared[]
  /** How many tables there are. */
  tables: number
  colours: readonly CardColour[]
}

/** The wall of an exchange: its step and clock until the first table shows its choice, then the tables one by one. */
export function CardScreen({ title, step, back, shared, tables, colours }: Props) {
  const t = useTranslations('cards.wall')
  const [asked, setView] = useState<View | null>(null)
  const view = asked ?? (shared.length > 0 ? 'byTable' : 'step')
  const choices = choicePages(shared)
  const count = view === 'byTable' ? choices.length : 0
  const pages = usePages(count, view)
  useKeys(keys, setView, pages)
  const table = choices[pages.page]
  const all = shared.flatMap(({ number, choice }) => choice.map((card) => ({ ...card, table: number })))
  return (
    <div
      className={`flex flex-1 flex-col px-[3vw] pt-[3vh] pb-2 ${view === 'all' ? '' : 'lg:h-dvh lg:overflow-hidden'}`}
    >
      {view === 'step' ? (
        <StepNow title={title} step={step}>
          {t('shown', { count: shared.length, tables })}
        </StepNow>
      ) : (
        <>
          <ScreenHead
            over={view === 'byTable' && table ? <T value={table.question} otherwise={t('choice')} /> : title}
            title={view === 'byTable' && table ? t('table', { number: table.number }) : t('title')}
          />
          {view === 'all' && all.length > 0 && (
            <div data-theme="light" className="mb-[2vh] flex-1 rounded-14 p-5">
              <CardWall cards={all} colours={colours} level={2} />
            </div>
          )}
          {view === 'byTable' && table && <TableChoice cards={table.choice} colours={colours} />}
          {shared.length === 0 && <p className="flex-1 text-[clamp(1.5rem,5vh,4rem)] text-soft">{t('notYet')}</p>}
        </>
      )}
      <div className="sticky bottom-0 bg-paper">
        <WallBar
          views={views.map((one) => [one, t(`view.${one}`)])}
          onView={setView}
          keys={t('keys')}
          {...{ view, pages, count, back }}
        />
      </div>
    </div>
  )
}
