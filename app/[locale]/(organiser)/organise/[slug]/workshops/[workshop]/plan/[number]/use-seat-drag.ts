'use client'

import { type RefObject, useEffect, useState } from 'react'
import type { Asked } from './asked'

/** Somebody taken hold of, where the pointer is, and what lies under it. */
export type Held = { person: string; from: string; x: number; y: number; target: Asked | null }

/** Pixels before a press becomes a drag. */
const slack = 5

function targetAt(x: number, y: number, { person, from }: Pick<Held, 'person' | 'from'>): Asked | null {
  const under = document.elementFromPoint(x, y)
  const seat = under?.closest<SVGElement>('[data-seat]')
  const table = under?.closest<HTMLElement>('[data-table]')?.dataset.table
  if (!table || table === from) return null
  const other = seat && seat.dataset.fixed === undefined ? seat.dataset.seat : undefined
  return other && other !== person ? { person, table, with: other } : { person, table, with: null }
}

/** Dragging dots with a mouse or a pen. A finger scrolls: it chooses a table, then a person. */
export function useSeatDrag(root: RefObject<HTMLElement | null>, onDrop: (asked: Asked) => void) {
  const [held, setHeld] = useState<Held | null>(null)
  useEffect(() => {
    const element = root.current
    if (!element) return
    let taken: (Held & { startX: number; startY: number; moving: boolean }) | null = null
    const letGo = () => {
      taken = null
      setHeld(null)
    }
    const down = (event: PointerEvent) => {
      const seat = (event.target as Element).closest<SVGElement>('[data-seat]')
      if (event.pointerType === 'touch' || event.button !== 0 || !seat || seat.dataset.fixed !== undefined) return
      const { seat: person = '', at: from = '' } = seat.dataset
      const { clientX: x, clientY: y } = event
      taken = { person, from, x, y, target: null, startX: x, startY: y, moving: false }
    }
    const move = (event: PointerEvent) => {
      if (!taken) return
      const { clientX: x, clientY: y } = event
      taken.moving ||= Math.hypot(x - taken.startX, y - taken.startY) > slack
      if (!taken.moving) return
      taken = { ...taken, x, y, target: targetAt(x, y, taken) }
      setHeld(taken)
    }
    const up = () => {
      const dropped = taken?.moving ? taken.target : null
      if (taken?.moving)
        window.addEventListener('click', (event) => event.preventDefault(), { once: true, capture: true })
      letGo()
      if (dropped) onDrop(dropped)
    }
    const key = (event: KeyboardEvent) => event.key === 'Escape' && letGo()
    const still = (event: Event) => event.preventDefault()
    element.addEventListener('pointerdown', down)
    element.addEventListener('dragstart', still)
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', up)
    window.addEventListener('pointercancel', letGo)
    window.addEventListener('keydown', key)
    return () => {
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('dragstart', still)
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', up)
      window.removeEventListener('pointercancel', letGo)
      window.removeEventListener('keydown', key)
    }
  }, [root, onDrop])
  return held
}
