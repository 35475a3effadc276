'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useCodeWords } from '@/components/forms/words'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { gridPlaces, moved, type Place, tableWidth } from '@/domain/workshops/room-places'
import type { DrawnTable } from './drawn-table'
import { percents } from './percents'
import { TableToken } from './table-token'
import { usePlaces } from './use-places'

type Props = { slug: string; workshopId: string; name: string; tables: readonly DrawnTable[]; mayEdit: boolean }

const step = 0.02
const stride = 0.1
const arrows: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** A room from above. Its tables are dragged, or moved by the arrow keys; each step can be taken back. */
export function RoomDrawing({ slug, workshopId, name, tables, mayEdit }: Props) {
  const t = useTranslations('setup.room')
  const words = useCodeWords()
  const room = useRef<HTMLElement>(null)
  const { places, change, undo, undoable, refusal } = usePlaces({ slug, workshopId, tables })
  const [dragged, setDragged] = useState<{ id: string; at: Place } | null>(null)
  const [said, setSaid] = useState('')
  const width = tableWidth(tables.length)
  const placeOf = (id: string) => (dragged?.id === id ? dragged.at : (places[id] ?? { x: 0.5, y: 0.5 }))

  function put({ id, number }: DrawnTable, at: Place, what?: string) {
    change({ ...places, [id]: at }, what)
    setSaid(`${t('table', { number })}${t('colon')} ${t('where', percents(at))}`)
  }

  function tidy() {
    const grid = gridPlaces(tables.length)
    change(Object.fromEntries(tables.map(({ id }, index) => [id, grid[index] ?? { x: 0.5, y: 0.5 }])))
    setSaid(t('tidied'))
  }

  function takeBack() {
    undo()
    setSaid(t('undone'))
  }

  function onKey(event: KeyboardEvent, table: DrawnTable) {
    const way = arrows[event.key]
    if (event.key === 'z' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      if (undoable) takeBack()
    }
    if (!way || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const far = event.shiftKey ? stride : step
    put(table, moved(placeOf(table.id), { x: way.x * far, y: way.y * far }), table.id)
  }

  return (
    <div>
      <section
        ref={room}
        className="relative aspect-[4/3] w-full overflow-hidden rounded-14 border border-edge bg-sheet [background-image:radial-gradient(var(--color-line)_1.5px,transparent_1.5px)] [background-size:5%_6.6667%]"
        aria-label={t('drawing', { room: name, count: tables.length })}
      >
        {tables.map((table) => (
          <TableToken
            key={table.id}
            table={table}
            place={placeOf(table.id)}
            width={width}
            mayEdit={mayEdit}
            room={room}
            onDrag={(at) => setDragged({ id: table.id, at })}
            onDrop={(at) => {
              setDragged(null)
              if (at) put(table, at)
            }}
            onKeyDown={(event) => onKey(event, table)}
          />
        ))}
      </section>
      {mayEdit && (
        <div className="mt-3 flex flex-wrap items-center gap-3">
          <Button onClick={tidy}>{t('tidy')}</Button>
          <Button onClick={takeBack} disabled={!undoable}>
            {t('undo')}
          </Button>
          <p className="text-15 text-soft max-sm:w-full">{t('keys')}</p>
        </div>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
      {refusal && (
        <div className="mt-3">
          <Notice kind="danger" live title={t('notMoved')}>
            {words.refusal(refusal)}
          </Notice>
        </div>
      )}
    </div>
  )
}
