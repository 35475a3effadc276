'use client'

import { useTranslations } from 'next-intl'
import type { KeyboardEvent, MouseEvent, RefObject } from 'react'
import type { DraftWords } from '@/components/programme/draft-words'
import type { Draft, DraftRoom, DraftSession } from '@/domain/programme/draft'
import { type Marks, SessionBlock } from './block'
import { type Frame, hoursIn, minutesIn } from './day'
import { type Block, needsNoRoom } from './layout'
import { NowLine } from './now-line'

/** What scrolls can be reached by the keyboard, also while there is no session in it. */
const scrolled = (label: string) => ({ role: 'region', tabIndex: 0, 'aria-label': label }) as const

type Props = {
  draft: Draft
  frame: Frame
  /** The rooms shown as columns. */
  rooms: readonly DraftRoom[]
  blocks: readonly Block[]
  label: string
  words: DraftWords
  marksOf: (session: DraftSession) => Marks
  /** The block that Tab leads to. */
  current: string | null
  mayEdit: boolean
  /** Pixels for a minute. */
  zoom: number
  ghost: RefObject<HTMLDivElement | null>
  onKey: (event: KeyboardEvent) => void
  onPress: (sessionId: string) => void
  onFocus: (sessionId: string) => void
  /** Somewhere empty was pressed twice. */
  onEmpty: (minutes: number, column: number) => void
}

const sessionAt = ({ target }: { target: EventTarget }) =>
  (target as Element).closest<HTMLElement>('[data-session]')?.dataset.session

/** Rooms across, time down. What is dragged moves by itself: see `drag.ts`. */
export function Grid({
  draft,
  frame,
  rooms,
  blocks,
  label,
  words,
  marksOf,
  current,
  mayEdit,
  zoom,
  ghost,
  ...on
}: Props) {
  const t = useTranslations('editor.grid')
  const sessions = new Map(draft.sessions.map((session) => [session.id, session]))
  const hours = hoursIn(frame, draft.forum.timeZone)
  const columns = rooms.length + (needsNoRoom(blocks, rooms) ? 1 : 0)
  const first = blocks.find(({ sessionId }) => sessionId === current) ?? blocks[0]
  const place = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const minutes = ((event.clientY - box.top) / box.height) * minutesIn(frame)
    on.onEmpty(minutes, Math.floor(((event.clientX - box.left) / box.width) * columns))
  }
  return (
    <div
      data-scroll=""
      data-landscape=""
      {...scrolled(t('region'))}
      className="relative max-h-[max(26rem,calc(100dvh-6rem))] overflow-auto overscroll-contain border-line border-y scroll-ps-16 scroll-pt-16 print:max-h-none print:overflow-visible"
    >
      <p id="grid-hint" className="sr-only">
        {t('hint')}
      </p>
      <div
        className="w-max min-w-full print:w-full print:[--column:0px]! print:[--minute:calc(155mm/var(--day))]!"
        style={{
          ['--minute' as string]: `${zoom}px`,
          ['--day' as string]: minutesIn(frame),
          ['--column' as string]: '7.5rem',
        }}
      >
        <div
          aria-hidden="true"
          className="sticky top-0 z-30 grid border-line border-b bg-paper print:static"
          style={{ gridTemplateColumns: `3.75rem repeat(${columns}, minmax(var(--column), 1fr))` }}
        >
          <span className="sticky left-0 z-10 bg-paper" />
          {rooms.map((room) => (
            <span key={room.id} className="min-w-0 border-line border-s px-2 py-2 leading-tight">
              <span className="block truncate font-semibold text-15">{words.room(room)}</span>
              <span className="block text-13 text-soft print:hidden">
                {room.capacity === null ? '\u00a0' : t('seats', { count: room.capacity })}
              </span>
            </span>
          ))}
          {columns > rooms.length && (
            <span className="min-w-0 border-line border-s px-2 py-2 text-15 text-soft italic">{t('noRoom')}</span>
          )}
        </div>
        <div className="grid grid-cols-[3.75rem_1fr]" style={{ height: 'calc(var(--day) * var(--minute))' }}>
          <div aria-hidden="true" className="sticky left-0 z-20 bg-paper">
            {hours.map(({ minutes, at }) => (
              <span
                key={at}
                className={`absolute end-2 text-13 text-soft ${minutes === 0 ? '' : '-translate-y-1/2'} ${minutes === minutesIn(frame) ? '-translate-y-full' : ''}`}
                style={{ top: `calc(${minutes} * var(--minute))` }}
              >
                {words.time(at)}
              </span>
            ))}
          </div>
          <div
            data-surface=""
            data-columns={columns}
            className="relative border-line border-s"
            style={{
              backgroundImage: 'linear-gradient(to right, var(--line) 1px, transparent 1px)',
              backgroundSize: `${100 / columns}% 100%`,
            }}
          >
            {hours.map(({ minutes, at }) => (
              <div
                key={at}
                className="pointer-events-none absolute inset-x-0 border-line border-t"
                style={{ top: `calc(${minutes} * var(--minute))` }}
              />
            ))}
            <ol
              aria-label={label}
              className="absolute inset-0"
              onKeyDown={on.onKey}
              onFocus={(event) => {
                const id = sessionAt(event)
                if (id) on.onFocus(id)
              }}
              onClick={(event) => {
                const id = sessionAt(event)
                if (id) on.onPress(id)
              }}
              onDoubleClick={(event) => {
                if (mayEdit && !sessionAt(event)) place(event)
              }}
            >
              {blocks.map(({ sessionId, ...block }) => {
                const session = sessions.get(sessionId)
                if (!session) return null
                return (
                  <SessionBlock
                    key={`${sessionId} ${block.part}`}
                    {...block}
                    {...marksOf(session)}
                    session={session}
                    columns={columns}
                    begins={session.startsAt ? words.time(session.startsAt) : ''}
                    when={words.when(session)}
                    kind={words.kind(session)}
                    where={words.where(session)}
                    theme={draft.themes.find(({ id }) => id === session.themeId)?.position ?? null}
                    release={draft.release?.number ?? 0}
                    tabbable={first?.sessionId === sessionId && first.part === block.part}
                    movable={mayEdit}
                  />
                )
              })}
            </ol>
            <NowLine frame={frame} words={words} />
            <div
              ref={ghost}
              hidden
              className="pointer-events-none absolute z-30 rounded-8 border-2 border-accent bg-accent/10"
            >
              <span className="absolute -top-7 left-0 whitespace-nowrap rounded-pill bg-accent px-2.5 font-semibold text-15 text-paper" />
            </div>
          </div>
        </div>
      </div>
    </div>
  )
}
