'use client'

import { useEffect, useRef, useState } from 'react'
import { type Place, placesOf } from '@/domain/workshops/room-places'
import { placeAll } from '../actions'
import type { DrawnTable } from './drawn-table'

export type Places = Readonly<Record<string, Place>>

/** Milliseconds after the last key before the places are sent. */
const pause = 400

const keptPlaces = (tables: readonly DrawnTable[]): Places => {
  const places = placesOf(tables)
  return Object.fromEntries(tables.map(({ id }, index) => [id, places[index] ?? { x: 0.5, y: 0.5 }]))
}

type About = { slug: string; workshopId: string; tables: readonly DrawnTable[] }

/**
 * Where the tables of a room stand while they are moved: shown at once, sent a moment later, put back where they were
 * when the server refuses. One step back a change; the keys pressed in one go are one change.
 */
export function usePlaces({ slug, workshopId, tables }: About) {
  const [places, setPlaces] = useState<Places>(() => keptPlaces(tables))
  const [past, setPast] = useState<readonly Places[]>([])
  const [refusal, setRefusal] = useState<string | null>(null)
  const kept = useRef(places)
  const latest = useRef(places)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sending = useRef(0)
  const moving = useRef<string>(undefined)

  useEffect(() => {
    if (timer.current || sending.current > 0) return
    const next = keptPlaces(tables)
    kept.current = next
    latest.current = next
    setPlaces(next)
  }, [tables])

  useEffect(() => () => clearTimeout(timer.current), [])

  function show(next: Places) {
    latest.current = next
    setPlaces(next)
  }

  async function send() {
    timer.current = undefined
    moving.current = undefined
    const sent = latest.current
    const form = new FormData()
    form.set('forum', slug)
    form.set('workshop', workshopId)
    form.set('places', JSON.stringify(Object.entries(sent).map(([tableId, place]) => ({ tableId, ...place }))))
    sending.current += 1
    const state = await placeAll({}, form).catch(() => ({ refusal: 'network' as string }))
    sending.current -= 1
    if (!('refusal' in state) || !state.refusal) {
      kept.current = sent
      return setRefusal(null)
    }
    show(kept.current)
    setPast([])
    setRefusal(state.refusal)
  }

  function sendAfter(wait: number) {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void send(), wait)
  }

  /** @param what changes of the same thing, one right after the other, are taken back together */
  function change(next: Places, what?: string) {
    if (what === undefined || moving.current !== what) setPast((before) => [...before, latest.current])
    moving.current = what
    show(next)
    sendAfter(what === undefined ? 0 : pause)
  }

  function undo() {
    const before = past.at(-1)
    if (!before) return
    setPast(past.slice(0, -1))
    moving.current = undefined
    show(before)
    sendAfter(0)
  }

  return { places, change, undo, undoable: past.length > 0, refusal }
}
