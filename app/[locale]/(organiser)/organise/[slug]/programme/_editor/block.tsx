'use client'

import { useTranslations } from 'next-intl'
import { memo, type ReactNode } from 'react'
import { ConflictSign } from '@/components/programme/conflict-list'
import { ThemeMark } from '@/components/ui/theme-mark'
import { T } from '@/components/ui/translated'
import type { DraftSession } from '@/domain/programme/draft'
import type { Block } from './layout'

export type Marks = {
  weight: 'clash' | 'gap' | null
  /** Against the latest release. */
  news: 'new' | 'changed' | null
}

type Props = Omit<Block, 'sessionId'> &
  Marks & {
    session: DraftSession
    columns: number
    begins: string
    when: string
    kind: string
    where: string
    theme: number | null
    release: number
    tabbable: boolean
    movable: boolean
  }

const grip = 'absolute z-10 opacity-0 group-hover:opacity-100 group-focus-within:opacity-100 print:hidden'
const bar = 'absolute rounded-pill bg-edge'

function Grips({ wide }: { wide: boolean }) {
  return (
    <>
      <span data-grip="start" className={`${grip} inset-x-3 -top-1 h-2.5 cursor-ns-resize pointer-coarse:h-5`}>
        <span className={`${bar} inset-x-[calc(50%-0.75rem)] top-1 h-1`} />
      </span>
      <span data-grip="end" className={`${grip} inset-x-3 -bottom-1 h-2.5 cursor-ns-resize pointer-coarse:h-5`}>
        <span className={`${bar} inset-x-[calc(50%-0.75rem)] bottom-1 h-1`} />
      </span>
      {wide &&
        (['left', 'right'] as const).map((side) => (
          <span
            key={side}
            data-grip={side}
            className={`${grip} inset-y-3 w-2.5 cursor-ew-resize ${side === 'left' ? '-left-1' : '-right-1'}`}
          >
            <span className={`${bar} inset-y-[calc(50%-0.75rem)] w-1 ${side === 'left' ? 'left-1' : 'right-1'}`} />
          </span>
        ))}
    </>
  )
}

const quiet = new Set<DraftSession['kind']>(['WELCOME', 'BREAK', 'MEAL'])

/** What must be seen of the state of a session: a shape each, and the word where there is room for it. */
function Signs({ session, weight, news, release }: Marks & { session: DraftSession; release: number }) {
  const t = useTranslations('editor.block')
  const line = (key: string, shape: ReactNode, word: string) => (
    <span key={key} className="inline-flex min-w-0 items-center gap-1" title={word}>
      {shape}
      <span className="sr-only [@container(min-width:11rem)_and_(min-height:4.5rem)]:not-sr-only [@container(min-width:11rem)_and_(min-height:4.5rem)]:truncate!">
        {word}
      </span>
    </span>
  )
  return (
    <>
      {session.cancelled &&
        line(
          'cancelled',
          <svg viewBox="0 0 12 12" width={12} height={12} aria-hidden="true" className="shrink-0 stroke-live">
            <path d="m2 2 8 8m0-8-8 8" strokeWidth={2} />
          </svg>,
          t('cancelled'),
        )}
      {weight && line('weight', <ConflictSign weight={weight} size={13} />, t(weight))}
      {news &&
        line(
          'news',
          <svg
            viewBox="0 0 12 12"
            width={11}
            height={11}
            aria-hidden="true"
            className="shrink-0 fill-none stroke-accent"
          >
            <circle cx="6" cy="6" r="4.5" strokeWidth={1.75} />
            {news === 'changed' && <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" className="fill-accent" stroke="none" />}
          </svg>,
          news === 'new' ? t('new') : t('changed', { number: release }),
        )}
    </>
  )
}

/** One session in the grid. It renders anew only when something of its own changes. */
export const SessionBlock = memo(function SessionBlock({
  session,
  columns,
  begins,
  when,
  kind,
  where,
  theme,
  ...rest
}: Props) {
  const t = useTranslations('editor.block')
  const { part, column, span, top, length, lane, lanes, tabbable, movable, weight, news, release } = rest
  const share = 100 / columns
  const people = session.hats.flatMap(({ person, declined }) => (person && !declined ? [person.name] : []))
  const spread = session.allRooms
    ? t('allRooms')
    : session.roomIds.length > 1 && t('rooms', { count: session.roomIds.length })
  const pause = quiet.has(session.kind) && people.length === 0
  const look = weight === 'clash' ? 'border-live' : session.cancelled ? 'border-edge border-dashed' : 'border-edge'
  return (
    <li
      data-drag={movable ? session.id : undefined}
      data-column={column}
      style={{
        top: `calc(${top} * var(--minute))`,
        height: `calc(${length} * var(--minute))`,
        left: `${share * (column + (lane * span) / lanes)}%`,
        width: `${(share * span) / lanes}%`,
      }}
      className="group absolute p-px data-[held]:z-20 data-[held]:opacity-80"
    >
      <button
        type="button"
        data-session={session.id}
        data-part={part}
        tabIndex={tabbable ? 0 : -1}
        aria-describedby="grid-hint"
        aria-haspopup="dialog"
        className={`flex size-full touch-manipulation select-none flex-col overflow-hidden rounded-8 border px-2 py-[3px] text-start leading-tight [-webkit-touch-callout:none] [container-type:size] focus-visible:z-10 print:py-0 ${look} ${pause || session.cancelled ? 'bg-wash' : 'bg-sheet'} ${movable ? 'cursor-grab' : ''}`}
      >
        <span className="flex w-full flex-col [@container(max-height:2.4rem)]:flex-row [@container(max-height:2.4rem)]:items-baseline [@container(max-height:2.4rem)]:gap-2">
          <span className="flex shrink-0 items-center gap-1.5 text-13 text-soft [@container(max-height:2.4rem)]:contents">
            {theme !== null && <ThemeMark position={theme} size={11} />}
            <span className="truncate text-13 text-soft [@container(max-height:2.4rem)]:shrink-0">
              <span aria-hidden="true" className="[@container(min-width:8.5rem)_and_(min-height:2.41rem)]:hidden">
                {begins}
              </span>
              <span className="[@container(max-height:2.4rem)]:sr-only [@container(max-width:8.49rem)]:sr-only">
                {when}
              </span>
              <span className="[@container(max-height:2.4rem)]:sr-only [@container(max-width:13rem)]:sr-only">
                {' · '}
                {kind}
              </span>
            </span>
            <span className="ms-auto flex items-center gap-1.5 font-semibold text-13 text-ink [@container(max-height:2.4rem)]:order-2">
              <Signs {...{ session, weight, news, release }} />
            </span>
          </span>
          <span
            className={`text-15 leading-[1.2] hyphens-auto [@container(max-width:5rem)]:text-13 [@container(max-height:2.4rem)]:truncate [@container(max-height:2.4rem)]:text-13 ${pause ? 'text-soft' : 'font-semibold'} ${session.cancelled ? 'line-through' : ''}`}
          >
            <T value={session.title} otherwise={kind} unmarked />
          </span>
        </span>
        <span className="mt-0.5 text-13 text-soft [@container(max-height:4rem)]:sr-only">
          <span className="sr-only">{where}. </span>
          {[spread, people.join(', ')].filter(Boolean).join(' · ')}
          {session.signUp && session.capacity !== null && (
            <span className="block">{t('seats', { taken: session.seatsTaken, capacity: session.capacity })}</span>
          )}
        </span>
      </button>
      {movable && <Grips wide={columns > 1} />}
    </li>
  )
})
