'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react'
import { moved, type Place } from '@/domain/workshops/room-places'
import { TableMark } from '../table-mark'
import type { DrawnTable } from './drawn-table'
import { percents } from './percents'

type Props = {
  table: DrawnTable
  place: Place
  /** Over the width of the drawing. */
  width: number
  mayEdit: boolean
  room: RefObject<HTMLElement | null>
  onDrag: (at: Place) => void
  /** Null when it was let go where it stood. */
  onDrop: (at: Place | null) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** Pixels a finger may tremble before it drags. */
const still = 3

/** One table on the drawing of its room. */
export function TableToken({ table, place, width, mayEdit, room, onDrag, onDrop, onKeyDown }: Props) {
  const t = useTranslations('setup.room')
  const held = useRef<{ left: number; top: number; from: Place; far: boolean }>(undefined)
  const { number, minSeats, maxSeats, accessible, closed, theme } = table
  const style = {
    left: `${place.x * 100}%`,
    top: `${place.y * 100}%`,
    width: `${width * 100}%`,
  }
  const facts = [
    t('table', { number }),
    t('seats', { min: minSeats, max: maxSeats }),
    t(accessible ? 'accessible' : 'notAccessible'),
    closed && t('closed'),
    t('where', percents(place)),
  ]
  const picture = (
    <>
      <TableMark table={{ ...table, theme: theme === null ? null : { position: theme } }} className="w-full" />
      <span className="pointer-events-none absolute inset-x-0 top-full -mt-1 whitespace-nowrap text-center font-semibold text-13 text-soft max-md:hidden">
        {t('minMax', { min: minSeats, max: maxSeats })}
      </span>
      {!accessible && <Steps />}
    </>
  )

  function at(event: PointerEvent): Place {
    const box = room.current?.getBoundingClientRect()
    const hold = held.current
    if (!box || !hold) return place
    return moved(hold.from, {
      x: (event.clientX - hold.left) / box.width,
      y: (event.clientY - hold.top) / box.height,
    })
  }

  function letGo(event: PointerEvent) {
    const far = held.current?.far ?? false
    const end = at(event)
    held.current = undefined
    onDrop(far ? end : null)
  }

  const around = 'absolute block -translate-x-1/2 -translate-y-1/2 rounded-pill'
  if (!mayEdit) {
    return (
      <span role="img" aria-label={facts.filter(Boolean).join(', ')} className={around} style={style}>
        {picture}
      </span>
    )
  }
  return (
    <button
      type="button"
      aria-label={facts.filter(Boolean).join(', ')}
      aria-roledescription={t('movable')}
      className={`${around} cursor-grab touch-none select-none hover:z-10 focus-visible:z-10 active:cursor-grabbing`}
      style={style}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        held.current = { left: event.clientX, top: event.clientY, from: place, far: false }
      }}
      onPointerMove={(event) => {
        const hold = held.current
        if (!hold) return
        hold.far ||= Math.hypot(event.clientX - hold.left, event.clientY - hold.top) > still
        if (hold.far) onDrag(at(event))
      }}
      onPointerUp={letGo}
      onPointerCancel={() => {
        held.current = undefined
        onDrop(null)
      }}
    >
      {picture}
    </button>
  )
}

/** Stairs: a table a wheelchair does not reach. */
function Steps() {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className="pointer-events-none absolute end-0 top-0 size-[34%] max-h-6 min-h-3.5 max-w-6"
    >
      <circle cx="10" cy="10" r="10" className="fill-sheet" />
      <circle cx="10" cy="10" r="9" className="fill-none stroke-ink" strokeWidth="1.5" />
      <path d="M5 14h3.500v-3H12V8h3V5.500" className="fill-none stroke-ink" strokeWidth="2" />
    </svg>
  )
}
