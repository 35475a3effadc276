'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { ClockFace } from '@/components/workshops/clock-face'
import { useClock } from '@/components/workshops/use-clock'
import { NameBoard } from './name-board'
import { TableBoard } from './table-board'
import { useBoard } from './use-board'
import { useKeys } from './use-keys'
import { usePages } from './use-pages'
import { useRoom } from './use-room'
import { WallBar } from './wall-bar'
import type { WallBoard } from './wall-board'
import { WallHead } from './wall-head'

type Props = {
  title: ReactNode
  address: string
  back: string
  first: WallBoard | null
  changing: boolean
  view: string
}

const views = ['byName', 'byTable', 'clock'] as const
type View = (typeof views)[number]
const keys: Record<string, View> = { n: 'byName', t: 'byTable', h: 'clock' }

/** Tables on one page of the board by table, for each column. */
const tablesDown = 3

const firstLetter = (name: string | undefined) => (name ?? '').slice(0, 1).toUpperCase()

/** The wall of the room: names and their tables, tables and their names, or the clock alone. */
export function Wall({ title, address, back, first, changing, view: asked }: Props) {
  const t = useTranslations('floor.wall')
  const { reading } = useClock()
  const board = useBoard(address, first)
  const [view, setView] = useState<View>(views.find((one) => one === asked) ?? 'byName')
  const { columns, lines } = useRoom()
  const { phase } = reading
  const coming = phase === 'running' || phase === 'paused' || phase === 'over' ? reading.round : reading.next
  const round = changing ? Math.min(coming ?? 1, board?.rounds ?? 1) : 1
  const size = view === 'byName' ? columns * lines : columns * (columns === 1 ? 2 : tablesDown)
  const entries = view === 'byName' ? (board?.names ?? []) : view === 'byTable' ? (board?.tables ?? []) : []
  const count = Math.ceil(entries.length / size)
  const pages = usePages(count, view)
  useKeys(keys, setView, pages)
  const from = pages.page * size
  const names = (board?.names ?? []).slice(from, from + size)
  const letters =
    view === 'byName' && names.length > 0 ? `${firstLetter(names[0]?.name)} – ${firstLetter(names.at(-1)?.name)}` : ''
  return (
    <div className="flex min-h-0 flex-1 flex-col px-[3vw] pt-[3vh] pb-2">
      {view === 'clock' ? (
        <div className="grid min-h-0 flex-1 place-content-center place-items-center text-center">
          <p className="text-[clamp(1.25rem,4vh,3rem)] text-soft">{title}</p>
          <h1 className="sr-only">{t('clock')}</h1>
          {phase === 'moving' && (
            <p className="narrow-face font-[650] text-[clamp(3rem,14vh,10rem)] text-live leading-none">
              {t('moveNow')}
            </p>
          )}
          <ClockFace size="wall" />
          {phase === 'moving' && <p className="text-[clamp(1.25rem,4vh,3rem)] text-soft">{t('badge')}</p>}
        </div>
      ) : (
        <>
          <WallHead title={title} round={round} letters={letters} />
          {board === null ? (
            <p className="flex-1 text-[clamp(1.5rem,5vh,4rem)] text-soft">{t('none')}</p>
          ) : view === 'byName' ? (
            <NameBoard lines={names} round={round} rows={lines} columns={columns} />
          ) : (
            <TableBoard tables={board.tables.slice(from, from + size)} round={round} columns={columns} />
          )}
        </>
      )}
      <WallBar
        views={views.map((one) => [one, t(one)])}
        onView={setView}
        keys={t('keys')}
        {...{ view, pages, count, back }}
      />
    </div>
  )
}
